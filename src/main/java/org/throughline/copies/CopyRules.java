package org.throughline.copies;

/**
 * From when on texts are copies. The likeness of a text to a letter is the share of the shorter one's shingles that both hold: an
 * excerpt and a letter with a page of one's own added are as like as the letter itself.
 *
 * @param people so many make a campaign
 * @param words so many words in common, at least; below it equal texts are what people say ("Very good service")
 * @param likeness from here on a text is a copy
 * @param borderline from here on a person should look
 * @param close so much of the longer text is shared by texts that found a group together
 * @param variant a letter of which another letter holds so much is no letter of its own
 */
public record CopyRules(int people, int words, double likeness, double borderline, double close, double variant) {

    public static final CopyRules STANDARD = new CopyRules(3, 12, 0.3, 0.2, 0.6, 0.6);

    /** Shingles that so many words in one run make: the least that is compared. */
    int shingles() {
        return words - Shingles.LENGTH + 1;
    }
}
