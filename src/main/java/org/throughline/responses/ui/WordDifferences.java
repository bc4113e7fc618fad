package org.throughline.responses.ui;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where two texts differ, word by word.
 *
 * @param theirs one text in runs, in order
 * @param mine the other
 */
record WordDifferences(List<Run> theirs, List<Run> mine) {

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]+|\\s+|[^\\p{L}\\p{M}\\p{N}\\s]");

    /**
     * Some words in a row.
     *
     * @param only whether they stand in this text and not in the other
     */
    record Run(String words, boolean only) {}

    static WordDifferences between(String theirs, String mine) {
        List<String> theirWords = words(theirs);
        List<String> myWords = words(mine);
        List<AbstractDelta<String>> deltas = DiffUtils.diff(theirWords, myWords).getDeltas();
        return new WordDifferences(
                runs(theirWords, deltas.stream().map(AbstractDelta::getSource).toList()),
                runs(myWords, deltas.stream().map(AbstractDelta::getTarget).toList()));
    }

    boolean isEmpty() {
        return theirs.stream().noneMatch(Run::only) && mine.stream().noneMatch(Run::only);
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<Run> runs(List<String> words, List<Chunk<String>> differing) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Chunk<String> chunk : differing) {
            add(runs, words.subList(at, chunk.getPosition()), false);
            at = chunk.getPosition() + chunk.size();
            add(runs, words.subList(chunk.getPosition(), at), true);
        }
        add(runs, words.subList(at, words.size()), false);
        return runs;
    }

    private static void add(List<Run> runs, List<String> words, boolean only) {
        if (!words.isEmpty()) {
            runs.add(new Run(String.join("", words), only));
        }
    }
}
