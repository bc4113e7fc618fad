package org.throughline.moderation.ui;

/** What a moderator fills in before something is decided. */
interface Step {

    void takeFocus();

    /** A digit was pressed outside of a text field. */
    default void choose(int number) {}

    /** Enter was pressed outside of a text field and a button. */
    default void confirm() {}

    /** A key that was pressed while this is open. */
    static void press(Step open, String key, Runnable cancel) {
        if (key.equals("Escape")) {
            cancel.run();
        } else if (key.equals("Enter")) {
            open.confirm();
        } else if (Character.isDigit(key.charAt(0))) {
            open.choose(key.charAt(0) - '0');
        }
    }
}
