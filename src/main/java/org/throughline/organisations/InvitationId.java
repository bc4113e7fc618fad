package org.throughline.organisations;

import java.util.UUID;
import org.throughline.kernel.Id;

/** An invitation to speak for an organisation. It is no secret: the secret stands in the link alone. */
public record InvitationId(UUID value) implements Id {}
