package org.throughline.organisations;

import java.time.Instant;
import org.throughline.people.PersonId;

/** Somebody who speaks for an organisation, by the name they show. */
public record RepresentativeView(PersonId person, String name, MembershipRole role, Instant since) {}
