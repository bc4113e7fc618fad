package org.throughline.kernel;

import java.util.List;
import java.util.Optional;

/** Thrown by a service that will not do what was asked; carries every reason at once, so that a person mends them in one go. */
public final class Refused extends RuntimeException {

    private final transient List<Refusal> refusals;

    public Refused(List<Refusal> refusals) {
        super(refusals.stream().map(Refusal::textKey).toList().toString());
        this.refusals = List.copyOf(refusals);
    }

    public Refused(Refusal refusal) {
        this(List.of(refusal));
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    /** Throws when there is any refusal. */
    public static void ifAny(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    /** Throws when there is a refusal. */
    public static void ifAny(Optional<Refusal> refusal) {
        ifAny(refusal.stream().toList());
    }
}
