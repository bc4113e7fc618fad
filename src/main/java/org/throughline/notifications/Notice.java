package org.throughline.notifications;

import java.time.Instant;
import java.util.UUID;
import org.throughline.people.PersonId;

/**
 * Something that a person is to be told.
 *
 * @param subject what it is about: a contribution, a response, a consultation
 * @param due when it can be told
 */
record Notice(PersonId person, NoticeKind kind, UUID subject, Pace pace, Instant happened, Instant due) {}
