package org.throughline.bench;

import java.util.Locale;

/** How much the benches do, from the environment, so that they can be tried out in a minute: for example THROUGHLINE_BENCH_SESSIONS=20. */
final class Sizes {

    private Sizes() {}

    /** How often each section is opened. */
    static int openings() {
        return of("openings", 500);
    }

    /** How many sessions are kept open. */
    static int sessions() {
        return of("sessions", 500);
    }

    /** For how long the services take what they can. */
    static int seconds() {
        return of("seconds", 20);
    }

    /** How many contributions come in to wait for a moderator. */
    static int waiting() {
        return of("waiting", 130_000);
    }

    /** How often the queue is opened. */
    static int queues() {
        return of("queues", 300);
    }

    private static int of(String what, int usual) {
        String set = System.getenv("THROUGHLINE_BENCH_" + what.toUpperCase(Locale.ROOT));
        return set == null ? usual : Integer.parseInt(set);
    }
}
