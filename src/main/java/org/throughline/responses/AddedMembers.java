package org.throughline.responses;

import java.util.List;

/**
 * What became of a list of members that somebody typed or pasted.
 *
 * @param added how many are new on the list of members
 * @param known how many were on it already
 * @param registered names of those that have accounts of their own: their representatives are written to and not the address given
 * @param unread lines that could not be taken, as they were typed
 */
public record AddedMembers(int added, int known, List<String> registered, List<UnreadLine> unread) {

    public AddedMembers {
        registered = List.copyOf(registered);
        unread = List.copyOf(unread);
    }

    /**
     * A line that could not be taken.
     *
     * @param reasonKey the key of the sentence that says why
     */
    public record UnreadLine(String line, String reasonKey) {}
}
