package org.throughline.responses;

/**
 * How far the collecting of answers is.
 *
 * @param listed members on the list in any state
 * @param notAsked of these, those that were not asked yet
 * @param lettersWaiting mails that wait to be written or sent
 * @param lettersSent mails that a mail server has taken
 * @param lettersDropped mails that could not be sent
 * @param earlier answers that were given to an earlier text
 */
public record Progress(
        int listed,
        int notAsked,
        int lettersWaiting,
        int lettersSent,
        int lettersDropped,
        int unanswered,
        int signed,
        int different,
        int dissenting,
        int earlier) {

    /** Members that signed, with a different view or without. */
    public int allSigned() {
        return signed + different;
    }
}
