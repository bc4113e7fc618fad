package org.throughline.people;

import java.util.Optional;
import org.throughline.kernel.Refusal;

/** What another room has against somebody's erasing their account now: something that others rely on must be handed over first. */
public interface ErasureObjection {

    Optional<Refusal> against(PersonId person);
}
