package org.throughline.audit;

/** What became of checking the ledger. */
sealed interface Verification {

    /**
     * Nothing was changed.
     *
     * @param lines in the chain
     * @param waiting written, but not yet in the chain
     * @param hash of the last line in hexadecimal, to keep elsewhere
     */
    record Whole(long lines, long waiting, String hash) implements Verification {}

    /** The first line that is not as it was written. */
    record Broken(long number, Fault fault) implements Verification {}

    /** What is wrong with a line. */
    enum Fault {
        CHANGED,
        MISSING,
        INSERTED,
        CUT_OFF,
        NO_HEAD,
        IDENTITY
    }
}
