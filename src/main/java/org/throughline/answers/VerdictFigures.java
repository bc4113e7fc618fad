package org.throughline.answers;

import java.util.EnumMap;
import java.util.Map;

/**
 * What those whom answers concern said to the two questions.
 *
 * @param replies how many replied
 * @param understood by what they said to "did they understand you?"; nothing while few replied
 * @param explained the same for "did they explain why?"
 */
public record VerdictFigures(int replies, Map<Verdict, Integer> understood, Map<Verdict, Integer> explained) {

    /** Below this only the number of replies is shown, so that nobody's reply can be told. */
    public static final int FEWEST = 5;

    public static final VerdictFigures NONE = new VerdictFigures(0, Map.of(), Map.of());

    /** One kind of reply with how many gave it. */
    record Counted(AnswerId answer, Verdict understood, Verdict explained, int replies) {}

    static VerdictFigures of(Iterable<Counted> counted) {
        Map<Verdict, Integer> understood = new EnumMap<>(Verdict.class);
        Map<Verdict, Integer> explained = new EnumMap<>(Verdict.class);
        int replies = 0;
        for (Counted one : counted) {
            replies += one.replies();
            understood.merge(one.understood(), one.replies(), Integer::sum);
            explained.merge(one.explained(), one.replies(), Integer::sum);
        }
        return replies < FEWEST
                ? new VerdictFigures(replies, Map.of(), Map.of())
                : new VerdictFigures(replies, understood, explained);
    }

    public boolean areShown() {
        return replies >= FEWEST;
    }

    public int understood(Verdict verdict) {
        return understood.getOrDefault(verdict, 0);
    }

    public int explained(Verdict verdict) {
        return explained.getOrDefault(verdict, 0);
    }
}
