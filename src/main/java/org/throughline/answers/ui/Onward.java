package org.throughline.answers.ui;

/** What is done when an answer leaves the place where it is written or checked. */
interface Onward {
    /**
     * The next one of the list is opened.
     *
     * @param words what is said about this one where the person arrives; empty where there is nothing to say
     */
    void next(String words);

    /** The answer is shown again, as it now stands. */
    void again(String words);

    /** How far the answer is has changed while it is open: what is counted around it says so. */
    void stood();

    /** The answer that waits is opened to be changed. */
    void change();

    /** The address where an answer that waits is only read. */
    String reading();
}
