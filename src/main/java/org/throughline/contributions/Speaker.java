package org.throughline.contributions;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is counted where something is said: each once, however often they speak.
 *
 * @param identity tells two speakers of a kind apart and leads nowhere by itself
 */
public record Speaker(Kind kind, UUID identity) {

    /** Whoever wrote something down for somebody else is not speaking: each such contribution is a person of its own. */
    static Speaker of(
            UUID contribution,
            UUID author,
            @Nullable UUID organisation,
            @Nullable InResponse within,
            boolean writtenDown) {
        Kind kind = Kind.of(organisation != null, within);
        return new Speaker(
                kind,
                switch (kind) {
                    case GROUP -> Objects.requireNonNull(within).response();
                    case ORGANISATION -> Objects.requireNonNull(organisation);
                    case PERSON -> writtenDown || within != null && within.isAtSession() ? contribution : author;
                });
    }

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
