package org.throughline.plans;

import java.util.UUID;
import org.throughline.kernel.Id;

/** The window in which one version of a plan is open to comments. */
public record ConsultationId(UUID value) implements Id {}
