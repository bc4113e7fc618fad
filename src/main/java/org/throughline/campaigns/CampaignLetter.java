package org.throughline.campaigns;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a campaign is called: a number in letters. 1 is A, 26 is Z, 27 is AA. */
public record CampaignLetter(int number) {

    private static final int LETTERS = 26;
    private static final Pattern IN_ADDRESS = Pattern.compile("[a-z]{1,3}");

    /** The letter that this part of an address names. */
    public static Optional<CampaignLetter> parse(String slug) {
        return IN_ADDRESS.matcher(slug).matches()
                ? Optional.of(new CampaignLetter(slug.chars()
                        .map(letter -> letter - 'a' + 1)
                        .reduce(0, (number, digit) -> number * LETTERS + digit)))
                : Optional.empty();
    }

    /** As it stands in addresses. */
    public String slug() {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.append((char) ('a' + (rest - 1) % LETTERS));
        }
        return letters.reverse().toString();
    }

    @Override
    public String toString() {
        return slug().toUpperCase(Locale.ROOT);
    }
}
