package org.throughline.tallies.command;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.throughline.tallies.Ballots.Kind;
import org.throughline.tallies.Difference;
import org.throughline.tallies.Fraction;
import org.throughline.tallies.GroupFairRanking;
import org.throughline.tallies.Outcome;
import org.throughline.tallies.Outcome.Completion;
import org.throughline.tallies.Ranking;
import org.throughline.tallies.command.Counted.Timed;
import tools.jackson.databind.json.JsonMapper;

/** What was counted, as JSON for other programs. Amounts are texts, so that none is rounded on the way. */
final class TallyData {

    private static final int DECIMALS = 6;

    private final Counted counted;

    private TallyData(Counted counted) {
        this.counted = counted;
    }

    static String of(Counted counted) {
        return JsonMapper.shared().writeValueAsString(new TallyData(counted).all());
    }

    private Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("ballots", counted.election().ballots().voters());
        all.put("options", counted.election().options().size());
        all.put("budget", plain(counted.election().budget()));
        all.put("vote_kind", counted.election().ballots().kind().name().toLowerCase(Locale.ROOT));
        all.put("remarks", counted.file().remarks().stream().map(Plain::text).toList());
        Map<String, Object> methods = new LinkedHashMap<>();
        counted.outcomes().forEach(timed -> methods.put(timed.outcome().rule().label(), outcome(timed)));
        all.put("methods", methods);
        all.put("counts", counts());
        Map<String, Object> rankings = new LinkedHashMap<>();
        counted.rankings().forEach((name, ranking) -> rankings.put(name, ranking(ranking)));
        counted.groups().ifPresent(groups -> rankings.put("group-fair", groups(groups)));
        all.put("rankings", rankings);
        return all;
    }

    private Map<String, Object> outcome(Timed timed) {
        Outcome outcome = timed.outcome();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("winners", sorted(outcome.winners()));
        data.put("selection_order", counted.ids(outcome.winners()));
        data.put("cost", plain(outcome.cost()));
        data.put("exclusion_ratio", outcome.exclusion().ratio().doubleValue());
        data.put("excluded", outcome.exclusion().excluded());
        data.put("voters", outcome.exclusion().voters());
        data.put("seconds", timed.seconds());
        data.put(
                "ties",
                outcome.decidedByTies().stream()
                        .map(step -> Map.of("won", counted.id(step.option()), "tied", counted.ids(step.tied())))
                        .toList());
        outcome.completed().ifPresent(completion -> complete(data, outcome, completion));
        timed.campaigns().ifPresent(difference -> data.put("campaigns", difference(difference)));
        return data;
    }

    private void complete(Map<String, Object> data, Outcome outcome, Completion completion) {
        List<Integer> bought = outcome.winners().subList(0, completion.bought());
        data.put("steps", completion.steps());
        data.put("stop_reason", completion.isOverBudget() ? "next_step_over_budget" : "exhaustive");
        data.put("before_completion", sorted(bought));
        data.put("before_completion_cost", plain(counted.election().cost(bought)));
        data.put("money_per_voter", completion.money().toString());
    }

    private List<String> sorted(List<Integer> options) {
        return counted.ids(options).stream().sorted().toList();
    }

    private Map<String, Object> difference(Difference difference) {
        return Map.of(
                "only_with", counted.ids(difference.onlyFirst()),
                "only_without", counted.ids(difference.onlySecond()));
    }

    private Map<String, Object> counts() {
        Map<String, Object> counts = new LinkedHashMap<>();
        Tables tables = new Tables(counted.election());
        counts.put("mentions", tables.mentions());
        if (counted.election().ballots().kind() == Kind.POINTS) {
            counts.put("points", tables.points());
        }
        if (counted.election().ballots().kind() == Kind.RANKING) {
            counts.put("first_place", tables.firstPlaces());
            counts.put("sum_positions_from_end", tables.positionsFromEnd());
        }
        return counts;
    }

    private Map<String, Object> groups(GroupFairRanking groups) {
        Map<String, Object> each = new LinkedHashMap<>();
        groups.groups().forEach((name, ranking) -> each.put(name, ranking(ranking)));
        return Map.of("together", ranking(groups.together()), "groups", each, "too_small", groups.tooSmall());
    }

    private List<Map<String, Object>> ranking(Ranking ranking) {
        return ranking.places().stream()
                .map(place -> Map.<String, Object>of(
                        "id", counted.id(place.option()),
                        "score", plain(place.score()),
                        "rank", place.rank(),
                        "tied", place.isTied()))
                .toList();
    }

    static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    static String plain(Fraction score) {
        return score.denominator().equals(BigInteger.ONE)
                ? score.numerator().toString()
                : plain(score.rounded(DECIMALS));
    }
}
