package org.throughline.kernel;

/** Where commands answer whoever started them. The application itself speaks through its pages and its log, and never here. */
public final class Terminal {

    private Terminal() {}

    /** What was asked for, on standard output. */
    public static void answer(String text) {
        System.out.println(text);
    }

    /** Why it cannot be had, on standard error. */
    public static void complain(String text) {
        System.err.println(text);
    }
}
