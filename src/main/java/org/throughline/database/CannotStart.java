package org.throughline.database;

/** The application cannot start for a reason that the person who starts it can put right. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String remedy;

    /**
     * A reason and what to do about it, both for the person at the terminal.
     *
     * @param reason one sentence on what is wrong
     * @param remedy one or two sentences on what to do
     */
    public CannotStart(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    public CannotStart(String reason, String remedy, Throwable cause) {
        super(reason, cause);
        this.remedy = remedy;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }

    public String remedy() {
        return remedy;
    }
}
