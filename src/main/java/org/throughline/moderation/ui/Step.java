package org.throughline.moderation.ui;

/** What a moderator fills in before something is decided. */
interface Step {

    void takeFocus();

    /** A digit was pressed outside of a text field. */
    default void choose(int number) {}

    /** Enter was pressed outside of a text field and a button. */
    default void confirm() {}
}
