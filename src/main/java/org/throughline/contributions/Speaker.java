package org.throughline.contributions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is counted where something is said: each once, however often they speak.
 *
 * @param identity tells two speakers of a kind apart and leads nowhere by itself
 */
public record Speaker(Kind kind, UUID identity) {

    /** People, organisations and groups that met are counted apart, and never as one number. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        /** Several together at a session: neither a person nor an organisation. */
        GROUP;

        /** Who speaks in what is said for an organisation or not, by itself or within something larger. */
        public static Kind of(boolean forOrganisation, @Nullable InResponse within) {
            if (within != null && within.kind() == InResponse.Kind.POOLED) {
                return GROUP;
            }
            return forOrganisation ? ORGANISATION : PERSON;
        }
    }
}
