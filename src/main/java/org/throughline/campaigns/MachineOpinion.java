package org.throughline.campaigns;

/** What the machine makes of a likeness. */
public enum MachineOpinion {
    COPY,
    UNSURE,
    NO_COPY;

    /** @param likeness from 0 to 1 */
    static MachineOpinion of(double likeness) {
        if (likeness >= Sorter.RULES.likeness()) {
            return COPY;
        }
        return likeness >= Sorter.RULES.borderline() ? UNSURE : NO_COPY;
    }
}
