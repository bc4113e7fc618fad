package org.throughline.organisations;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/**
 * A further person may speak for an organisation. Who it is stays out of the event.
 *
 * @param subject the organisation
 */
public record RepresentativeAdded(UUID subject) implements DomainEvent {}
