package org.throughline.priorities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.charts.Chart;
import org.throughline.charts.Words;
import org.throughline.tallies.Ranking;
import org.throughline.tallies.Rule;

/** What several rules make of the same votes, in a table and in sentences, the same for every face. */
public final class MethodsInWords {

    /**
     * Why options come out by a rule.
     *
     * @param title the question
     * @param sentences the answer: how the rule goes about it, then each option
     */
    public record Why(String title, List<String> sentences) {

        public Why {
            sentences = List.copyOf(sentences);
        }
    }

    private final BallotView ballot;
    private final Electorate electorate;
    private final Methods methods;
    private final Words words;

    /** @param electorate whose votes these are */
    public MethodsInWords(BallotView ballot, Electorate electorate, Methods methods, Words words) {
        this.ballot = ballot;
        this.electorate = electorate;
        this.methods = methods;
        this.words = words;
    }

    /** Whether there is more to say than the count says already. */
    public boolean isMoreThanTheCount() {
        return !methods.outcomes().isEmpty()
                || methods.schulze().isPresent()
                || methods.groups().isPresent();
    }

    /** A row for each option, the first by the plain count first; a column for each rule. What differs from the count is said. */
    public Chart.Table table() {
        List<String> columns = new ArrayList<>();
        columns.add(words.say("priorities.results.option"));
        if (ballot.kind() instanceof BallotKind.ShareBudget) {
            columns.add(words.say("priorities.methods.price"));
        }
        columns.add(words.say("priorities.methods.count" + counted()));
        if (methods.stability().isPresent()) {
            columns.add(words.say("priorities.methods.range"));
        }
        methods.schulze().ifPresent(ranking -> columns.add(words.say("priorities.methods.schulze")));
        methods.groups().ifPresent(groups -> columns.add(words.say("priorities.methods.groups")));
        outcomes().forEach(outcome -> columns.add(name(outcome.rule())));
        return new Chart.Table(
                words.say("priorities.methods.caption." + electorate.name(), ballot.title()),
                columns,
                methods.count().places().stream().map(this::row).toList());
    }

    /** A row for each option; a column for each group that is large enough, and one for all groups together. Nothing without groups. */
    public Optional<Chart.Table> groups() {
        return methods.groups().map(groups -> {
            List<Ranking> rankings = Stream.concat(groups.groups().values().stream(), Stream.of(groups.together()))
                    .toList();
            List<String> columns = new ArrayList<>(List.of(words.say("priorities.results.option")));
            groups.groups().keySet().forEach(group -> columns.add(words.say("priorities.group.short." + group)));
            columns.add(words.say("priorities.methods.groups"));
            return new Chart.Table(
                    words.say("priorities.groups.caption." + electorate.name(), ballot.title()),
                    columns,
                    groups.together().places().stream()
                            .map(place -> Stream.concat(
                                            Stream.of(title(place.option())),
                                            rankings.stream().map(ranking -> place(ranking, place.option())))
                                    .toList())
                            .toList());
        });
    }

    private List<String> row(Ranking.Place place) {
        int option = place.option();
        List<String> cells = new ArrayList<>(List.of(title(option)));
        if (ballot.kind() instanceof BallotKind.ShareBudget) {
            cells.add(Money.of(ballot.options().get(option).cost()));
        }
        cells.add(place(methods.count(), option));
        methods.stability()
                .map(stability -> stability.ranges().get(option))
                .ifPresent(range -> cells.add(
                        range.best() == range.worst()
                                ? words.say("priorities.methods.range.one", range.best())
                                : words.say("priorities.methods.range.of", range.best(), range.worst())));
        methods.schulze().ifPresent(ranking -> cells.add(place(ranking, option)));
        methods.groups().ifPresent(groups -> cells.add(place(groups.together(), option)));
        outcomes().forEach(outcome -> cells.add(taken(outcome, option)));
        return cells;
    }

    private String place(Ranking ranking, int option) {
        Ranking.Place place = ranking.of(option);
        return words.say(place.isTied() ? "priorities.methods.place.tied" : "priorities.methods.place", place.rank());
    }

    private String taken(Explained outcome, int option) {
        boolean taken = outcome.winners().contains(option);
        String key = taken ? "priorities.methods.in" : "priorities.methods.out";
        return taken == isFirst(option)
                ? words.say(key)
                : words.say(key + ".differs" + counted(), ballot.kind().places());
    }

    /** Whether the count would choose it. */
    private boolean isFirst(int option) {
        return isOrdered()
                ? methods.count().of(option).rank() <= ballot.kind().places()
                : methods.outcomes().getFirst().winners().contains(option);
    }

    private String name(Rule rule) {
        return words.say("priorities.methods.rule." + rule.label());
    }

    private String title(int option) {
        return ballot.options().get(option).title();
    }

    /** How many voters each rule leaves with nothing, and where a tie had to be broken. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (ballot.kind() instanceof BallotKind.ShareBudget budget) {
            notes.add(words.say("priorities.methods.budget", Money.of(budget.limit())));
        }
        if (ballot.kind().places() > 0 && !methods.outcomes().isEmpty()) {
            notes.add(words.say("priorities.methods.places", ballot.kind().places()));
        }
        if (isOrdered()) {
            notes.add(words.say(
                    ballot.kind() instanceof BallotKind.SharePoints
                            ? "priorities.methods.chosen.points"
                            : "priorities.methods.chosen.borda"));
        }
        outcomes().forEach(outcome -> {
            notes.add(words.say(
                    electorate == Electorate.PEOPLE
                            ? "priorities.methods.excluded"
                            : "priorities.methods.excluded.organisations",
                    name(outcome.rule()),
                    outcome.exclusion().excluded(),
                    outcome.exclusion().voters()));
            outcome.decidedByTies()
                    .forEach(step -> notes.add(words.say(
                            "priorities.methods.tie",
                            name(outcome.rule()),
                            title(step.option()),
                            step.tied().stream().map(this::title).collect(Collectors.joining(", ")))));
        });
        methods.groups()
                .filter(groups -> !groups.tooSmall().isEmpty())
                .ifPresent(groups -> notes.add(words.say(
                        "priorities.methods.small", groups.tooSmall().size(), SmallNumbers.FEWEST_IN_A_GROUP)));
        return notes;
    }

    /** For each rule but the most votes, how it goes about it and why each option comes out by it. */
    public List<Why> whys() {
        WhysInWords whys = new WhysInWords(ballot, electorate, words);
        return methods.outcomes().stream()
                .skip(1)
                .map(outcome -> whys.of(name(outcome.rule()), outcome))
                .toList();
    }

    /**
     * What is shown of the rules. The most votes are those who chose an option at all; where people gave points or places the count says
     * more, and a second count of the same votes would only contradict it.
     */
    private List<Explained> outcomes() {
        return isOrdered()
                ? methods.outcomes().stream()
                        .filter(outcome -> outcome.rule() != Rule.GREEDY_COUNT)
                        .toList()
                : methods.outcomes();
    }

    private boolean isOrdered() {
        return ballot.kind() instanceof BallotKind.RankYourTop || ballot.kind() instanceof BallotKind.SharePoints;
    }

    /** What the count counts, as the end of a key. */
    private String counted() {
        return switch (ballot.kind()) {
            case BallotKind.RankYourTop rank -> ".borda";
            case BallotKind.SharePoints share -> ".points";
            case BallotKind.ChooseUpTo choose -> "";
            case BallotKind.ShareBudget budget -> "";
            case BallotKind.AgreeOrNot agree -> "";
            case BallotKind.BestLevel level -> "";
        };
    }
}
