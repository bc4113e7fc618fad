package org.throughline.organisations;

import java.time.Instant;
import org.throughline.people.PersonId;

/**
 * Somebody asks to speak for an organisation.
 *
 * @param name as they show it
 * @param words what they say of themselves
 */
public record JoinRequestView(PersonId person, String name, String words, Instant at) {}
