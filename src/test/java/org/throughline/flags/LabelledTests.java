package org.throughline.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** UC-07.15: how much of what is there is found, and how much of what is found is there, on texts labelled by hand. */
class LabelledTests {

    private static final Watchlists WATCHLISTS = Watchlists.of(
            List.of("Sandra Pellowby", "Amos Okonkwo-Reid", "Lin"),
            List.of(
                    "idiot*",
                    "moron*",
                    "scum",
                    "shit*",
                    "bullshit",
                    "wanker*",
                    "bastard*",
                    "twat*",
                    "bitch*",
                    "ass",
                    "cock",
                    "dick*"));

    private record Score(int right, int missed, int wrong) {

        static final Score NONE = new Score(0, 0, 0);

        Score plus(int moreRight, int moreMissed, int moreWrong) {
            return new Score(right + moreRight, missed + moreMissed, wrong + moreWrong);
        }

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }
    }

    @Test
    void precision_and_recall_on_the_labelled_set() throws IOException {
        Map<Flag.Kind, Score> scores = new EnumMap<>(Flag.Kind.class);
        List<String> mistakes = new ArrayList<>();
        for (Labelled labelled : Labelled.all()) {
            List<Flag> found = Flags.in(labelled.text(), WATCHLISTS);
            labelled.flags()
                    .forEach(wanted -> scores.merge(
                            wanted.kind(),
                            found.contains(wanted) ? Score.NONE.plus(1, 0, 0) : Score.NONE.plus(0, 1, 0),
                            (a, b) -> a.plus(b.right(), b.missed(), b.wrong())));
            found.stream().filter(flag -> !labelled.flags().contains(flag)).forEach(flag -> {
                scores.merge(flag.kind(), Score.NONE.plus(0, 0, 1), (a, b) -> a.plus(b.right(), b.missed(), b.wrong()));
                mistakes.add("wrong  " + say(flag, labelled));
            });
            labelled.flags().stream()
                    .filter(flag -> !found.contains(flag))
                    .forEach(flag -> mistakes.add("missed " + say(flag, labelled)));
        }

        report(scores, mistakes);
        assertThat(scores.keySet()).hasSize(Flag.Kind.values().length - 1);
        assertThat(scores).allSatisfy((kind, score) -> {
            assertThat(score.precision())
                    .as("Precision of %s, %s", kind, mistakes)
                    .isGreaterThanOrEqualTo(0.9);
            assertThat(score.recall()).as("Recall of %s, %s", kind, mistakes).isGreaterThanOrEqualTo(0.9);
        });
    }

    private static String say(Flag flag, Labelled labelled) {
        return flag.kind() + " “" + labelled.text().substring(flag.from(), flag.to()) + "” in: " + labelled.text();
    }

    private static void report(Map<Flag.Kind, Score> scores, List<String> mistakes) throws IOException {
        StringBuilder table = new StringBuilder(
                "%-16s %6s %6s %6s %9s %9s%n".formatted("flag", "right", "missed", "wrong", "precision", "recall"));
        scores.forEach((kind, score) -> table.append("%-16s %6d %6d %6d %9.2f %9.2f%n"
                .formatted(kind, score.right(), score.missed(), score.wrong(), score.precision(), score.recall())));
        mistakes.forEach(mistake -> table.append(mistake).append('\n'));
        System.out.println(table);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "flags.txt"), table);
    }
}
