package org.throughline.contributions;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/**
 * Comments that were made before came in together.
 *
 * @param subject the consultation
 * @param published how many of them everybody can read from now on
 * @param waiting how many of them wait; each of these is told of by itself as well
 */
public record CommentsBroughtIn(UUID subject, int published, int waiting, int endorsements) implements DomainEvent {}
