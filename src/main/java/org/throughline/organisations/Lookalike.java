package org.throughline.organisations;

import java.util.EnumSet;
import java.util.Set;

/** An organisation that is perhaps the one in question, and why it looks so. */
public record Lookalike(OrganisationView organisation, Set<Likeness> likenesses) {

    /** Why two records may be one organisation. None of them proves it. */
    public enum Likeness {
        /** The same number in a public register. */
        NUMBER,
        /** Much the same letters in the telling words of the name. */
        NAME,
        /** The same part of the email address behind the sign, where it is no provider that anybody uses. */
        DOMAIN
    }

    public Lookalike {
        likenesses = Set.copyOf(likenesses.isEmpty() ? Set.of() : EnumSet.copyOf(likenesses));
    }
}
