package org.throughline.organisations;

import java.util.UUID;
import org.throughline.kernel.Id;

/** An organisation that takes part. */
public record OrganisationId(UUID value) implements Id {}
