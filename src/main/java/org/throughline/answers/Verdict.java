package org.throughline.answers;

/** What somebody says to one of the two questions after an answer (R45). */
public enum Verdict {
    YES,
    PARTLY,
    NO;

    public String textKey() {
        return "answers.verdict." + name();
    }
}
