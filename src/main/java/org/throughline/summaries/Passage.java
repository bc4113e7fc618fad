package org.throughline.summaries;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.State;
import org.throughline.kernel.Ids;

/**
 * A quotation: where its words stand in a contribution as everybody reads it, and by what to know them again. The words themselves are
 * kept with the contribution alone, see docs/decisions/0062-a-quotation-is-a-place.md.
 *
 * @param from where it begins, counted in UTF-16 units
 * @param to where the text goes on
 * @param print of the words and of whose they are
 */
public record Passage(ContributionId contribution, int from, int to, String print) {

    /** @throws IndexOutOfBoundsException for a passage that is not in the text */
    public static Passage of(ContributionId contribution, String text, int from, int to) {
        return new Passage(contribution, from, to, print(contribution, text.substring(from, to)));
    }

    /** The words, letter by letter, if they still stand there for everybody to read. */
    public Optional<String> in(@Nullable ContributionView source) {
        return readable(source)
                .filter(text -> from >= 0 && from < to && to <= text.length())
                .map(text -> text.substring(from, to))
                .filter(words -> print(contribution, words).equals(print));
    }

    /** The same words where they stand now: a passage removed before them has moved them. */
    Optional<Passage> found(@Nullable ContributionView source) {
        if (in(source).isPresent()) {
            return Optional.of(this);
        }
        String text = readable(source).orElse("");
        int length = to - from;
        for (int start = 0; length > 0 && start + length <= text.length(); start++) {
            Passage moved = of(contribution, text, start, start + length);
            if (moved.print.equals(print)) {
                return Optional.of(moved);
            }
        }
        return Optional.empty();
    }

    private Optional<String> readable(@Nullable ContributionView source) {
        return source != null
                        && source.id().equals(contribution)
                        && source.state() == State.PUBLISHED
                        && source.wordsShown()
                ? Optional.of(source.text())
                : Optional.empty();
    }

    /** As a form keeps it: no words of others in it. */
    public String written() {
        return contribution.value() + ":" + from + ":" + to + ":" + print;
    }

    /** What a form kept; it may be anything. */
    public static Optional<Passage> read(String written) {
        String[] parts = written.split(":", -1);
        if (parts.length != 4 || !parts[1].matches("\\d{1,7}") || !parts[2].matches("\\d{1,7}")) {
            return Optional.empty();
        }
        return Ids.parse(parts[0])
                .map(id -> new Passage(
                        new ContributionId(id), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), parts[3]));
    }

    private static String print(ContributionId contribution, String words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Ids.bytes(contribution));
            return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
