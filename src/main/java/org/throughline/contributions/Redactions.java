package org.throughline.contributions;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Removed passages: how they are checked, kept and applied. Nothing else in the application puts words in place of words. */
final class Redactions {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST = 200;
    private static final Comparator<Redaction> IN_ORDER =
            Comparator.comparing(Redaction::part).thenComparing(Redaction::from).thenComparing(Redaction::to);

    private Redactions() {}

    /** The text as everybody may read it: each removed passage replaced by its mark, everything else letter by letter. */
    static String shown(Original original, Redaction.Part part, Function<Redaction.Reason, String> mark) {
        String words = original.of(part);
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (Redaction removed : original.redactions()) {
            if (removed.part() == part) {
                shown.append(words, at, removed.from()).append(mark.apply(removed.reason()));
                at = removed.to();
            }
        }
        return shown.append(words, at, words.length()).toString();
    }

    /**
     * The passages in order, widened to whole letters as people see them, overlapping ones as one.
     *
     * @throws Refused for a passage that is not in the text, and for too many
     */
    static List<Redaction> checked(Original original, List<Redaction> wanted) {
        boolean outside = wanted.stream()
                .anyMatch(passage -> passage.from() < 0
                        || passage.from() >= passage.to()
                        || passage.to() > original.of(passage.part()).length());
        if (outside || wanted.size() > MOST) {
            throw new Refused(Refusal.of("contributions.redaction-outside", MOST));
        }
        Map<Redaction.Part, BreakIterator> letters = new EnumMap<>(Redaction.Part.class);
        List<Redaction> checked = new ArrayList<>();
        for (Redaction passage : wanted.stream().sorted(IN_ORDER).toList()) {
            Redaction whole =
                    widened(passage, letters.computeIfAbsent(passage.part(), part -> letters(original.of(part))));
            Redaction last = checked.isEmpty() ? null : checked.getLast();
            if (last != null && last.part() == whole.part() && whole.from() < last.to()) {
                checked.set(
                        checked.size() - 1,
                        new Redaction(last.part(), last.from(), Math.max(last.to(), whole.to()), last.reason()));
            } else {
                checked.add(whole);
            }
        }
        return checked;
    }

    private static BreakIterator letters(String words) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(words);
        return letters;
    }

    private static Redaction widened(Redaction passage, BreakIterator letters) {
        int from = letters.isBoundary(passage.from()) ? passage.from() : letters.preceding(passage.from());
        int to = letters.isBoundary(passage.to()) ? passage.to() : letters.following(passage.to());
        return new Redaction(passage.part(), from, to, passage.reason());
    }

    /** As the column holds them; nothing when none is removed. */
    static @Nullable String write(List<Redaction> redactions) {
        return redactions.isEmpty() ? null : JSON.writeValueAsString(redactions);
    }

    static List<Redaction> read(@Nullable String column) {
        return column == null ? List.of() : JSON.readValue(column, new TypeReference<List<Redaction>>() {});
    }
}
