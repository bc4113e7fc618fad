package org.throughline.summaries;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.kernel.Refusal;

/** What stands in the way of a signature, whoever signs. */
final class Obstacles {

    private Obstacles() {}

    static List<Refusal> of(Part part, Standing standing, List<StatementView> statements) {
        List<Refusal> obstacles = new ArrayList<>();
        if (statements.isEmpty()) {
            obstacles.add(Refusal.of("summaries.refused.empty"));
        }
        count(statements, StatementState.PROPOSED, "summaries.refused.proposed", obstacles);
        count(statements, StatementState.REOPENED, "summaries.refused.reopened", obstacles);
        int open = standing.open(part).size();
        if (open > 0) {
            obstacles.add(Refusal.of("summaries.refused.open", open));
        }
        List<ThemeLine> unseen = standing.themeLines(part).stream()
                .filter(line -> line.small() && !line.looked())
                .toList();
        if (!unseen.isEmpty()) {
            obstacles.add(Refusal.of("summaries.refused.small-theme", titles(unseen), unseen.size()));
        }
        String unsigned = part.all()
                .skip(1)
                .filter(below -> standing.isBegun(below) && !standing.isSigned(below))
                .map(Part::title)
                .collect(Collectors.joining("; "));
        if (!unsigned.isEmpty()) {
            obstacles.add(Refusal.of("summaries.refused.part-unsigned", unsigned));
        }
        int words = statements.stream()
                .mapToInt(one -> one.words().split("\\s+", -1).length)
                .sum();
        if (words > SummaryPolicy.LONGEST_SUMMARY) {
            obstacles.add(Refusal.of("summaries.refused.two-pages", words, SummaryPolicy.LONGEST_SUMMARY));
        }
        return obstacles;
    }

    private static String titles(List<ThemeLine> lines) {
        return lines.stream().map(line -> line.theme().title()).collect(Collectors.joining("; "));
    }

    private static void count(
            List<StatementView> statements, StatementState state, String key, List<Refusal> obstacles) {
        int count =
                (int) statements.stream().filter(one -> one.state() == state).count();
        if (count > 0) {
            obstacles.add(Refusal.of(key, count));
        }
    }
}
