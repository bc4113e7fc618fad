package org.throughline.contributions;

import java.util.UUID;

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
        GROUP
    }
}
