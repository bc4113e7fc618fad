package org.throughline.organisations;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/**
 * A moderator found that two records are one organisation. Rooms that keep one thing for each organisation join the two now, in the same
 * transaction.
 *
 * @param subject the record that stands for both from now on
 * @param from the other, which leads on to it
 */
public record OrganisationsMerged(UUID subject, OrganisationId from) implements DomainEvent {

    public OrganisationId into() {
        return new OrganisationId(subject);
    }
}
