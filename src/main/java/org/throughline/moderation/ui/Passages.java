package org.throughline.moderation.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.throughline.contributions.Original;
import org.throughline.contributions.Redaction;
import org.throughline.flags.Flag;
import org.throughline.moderation.FlaggedText;

/** The passages that a moderator is about to remove, begun with those that are removed already. */
final class Passages {

    /** A flagged passage, offered for removal. */
    record Suggestion(Flag.Kind kind, Redaction passage, String words) {}

    private static final Comparator<Redaction> IN_ORDER =
            Comparator.comparing(Redaction::part).thenComparing(Redaction::from);

    private final Original original;
    private final List<Suggestion> suggestions;
    private final List<Redaction> chosen;

    Passages(Original original, List<FlaggedText> flags) {
        this.original = original;
        this.chosen = new ArrayList<>(original.redactions());
        this.suggestions = flags.stream()
                .filter(flagged -> !flagged.flag().kind().isWhole())
                .map(this::suggestion)
                .toList();
    }

    private Suggestion suggestion(FlaggedText flagged) {
        Flag flag = flagged.flag();
        Redaction passage = new Redaction(flagged.part(), flag.from(), flag.to(), reason(flag.kind()));
        return new Suggestion(flag.kind(), passage, words(passage));
    }

    private static Redaction.Reason reason(Flag.Kind kind) {
        return switch (kind) {
            case ABUSE -> Redaction.Reason.ABUSIVE;
            case LINK -> Redaction.Reason.ADVERTISING;
            default -> Redaction.Reason.PERSONAL_DATA;
        };
    }

    List<Suggestion> suggestions() {
        return suggestions;
    }

    /** In the order of the text. */
    List<Redaction> chosen() {
        return List.copyOf(chosen);
    }

    String words(Redaction passage) {
        return original.of(passage.part()).substring(passage.from(), passage.to());
    }

    boolean isChosen(Suggestion suggestion) {
        return chosen.stream().anyMatch(passage -> covers(passage, suggestion.passage()));
    }

    void toggle(Suggestion suggestion) {
        if (isChosen(suggestion)) {
            chosen.removeIf(passage -> covers(passage, suggestion.passage()));
        } else {
            add(suggestion.passage());
        }
    }

    /** What lies over a chosen passage joins it. */
    void add(Redaction passage) {
        Redaction joined = passage;
        for (Redaction other : List.copyOf(chosen)) {
            if (other.part() == joined.part() && other.from() < joined.to() && joined.from() < other.to()) {
                chosen.remove(other);
                joined = new Redaction(
                        joined.part(),
                        Math.min(joined.from(), other.from()),
                        Math.max(joined.to(), other.to()),
                        passage.reason());
            }
        }
        chosen.add(joined);
        chosen.sort(IN_ORDER);
    }

    void remove(Redaction passage) {
        chosen.remove(passage);
    }

    /** Chooses these words wherever they stand, in either text and however they are capitalised. @return whether they stand anywhere */
    boolean addWords(String words, Redaction.Reason reason) {
        String wanted = words.strip();
        boolean found = false;
        for (Redaction.Part part : Redaction.Part.values()) {
            String text = original.of(part);
            for (int at = 0; !wanted.isEmpty() && at + wanted.length() <= text.length(); at++) {
                if (text.regionMatches(true, at, wanted, 0, wanted.length())) {
                    add(new Redaction(part, at, at + wanted.length(), reason));
                    found = true;
                }
            }
        }
        return found;
    }

    private static boolean covers(Redaction passage, Redaction other) {
        return passage.part() == other.part() && passage.from() <= other.from() && passage.to() >= other.to();
    }
}
