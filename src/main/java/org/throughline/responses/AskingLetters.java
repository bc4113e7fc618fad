package org.throughline.responses;

import java.util.List;
import java.util.UUID;

/**
 * Mails to be written that ask members, with what they all say.
 *
 * @param until the close of the consultation, in words
 */
public record AskingLetters(String network, String consultation, String until, List<UUID> letters) {

    public AskingLetters {
        letters = List.copyOf(letters);
    }
}
