package org.throughline.answers;

/** Who receives money that an answer names (R15). */
public enum Receiver {
    NOT_STATED,
    NHS,
    COUNCIL,
    VCSE,
    OTHER;

    public String textKey() {
        return "answers.receiver." + name();
    }
}
