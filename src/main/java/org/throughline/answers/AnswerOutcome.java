package org.throughline.answers;

/** What comes of what people said. */
public enum AnswerOutcome {
    ACCEPTED,
    PARTLY,
    NOT_NOW,
    NO,
    ALREADY_THERE,
    OUT_OF_SCOPE;

    /** Whether something is or was done, which is to be said. */
    public boolean does() {
        return this == ACCEPTED || this == PARTLY || this == ALREADY_THERE;
    }

    /** Whether something is not done, for which there must be a reason. */
    public boolean refuses() {
        return this == PARTLY || this == NOT_NOW || this == NO || this == OUT_OF_SCOPE;
    }

    /** Whether something is still to come, for which there must be a day. */
    public boolean promises() {
        return this == ACCEPTED || this == PARTLY;
    }

    public String textKey() {
        return "answers.outcome." + name();
    }
}
