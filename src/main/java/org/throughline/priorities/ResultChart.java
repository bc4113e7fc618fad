package org.throughline.priorities;

import java.text.ListFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.throughline.charts.BarChart;
import org.throughline.charts.BarChart.Bar;
import org.throughline.charts.Chart;
import org.throughline.charts.RangeChart;
import org.throughline.charts.RangeChart.Placed;
import org.throughline.charts.Words;
import org.throughline.priorities.BallotView.OptionView;
import org.throughline.tallies.Ranking;
import org.throughline.tallies.Stability;

/** One column of a result, people or organisations, as pictures and in words; the same for every face. */
public final class ResultChart {

    private final Result result;
    private final BallotView ballot;
    private final Electorate electorate;
    private final Tally tally;
    private final Words words;
    private final Map<OptionId, String> titles;

    public ResultChart(Result result, Electorate electorate, Words words) {
        this.result = result;
        this.ballot = result.ballot();
        this.electorate = electorate;
        this.tally = result.of(electorate);
        this.words = words;
        this.titles = ballot.options().stream().collect(Collectors.toMap(OptionView::id, OptionView::title));
    }

    static BarChart.Counted counted(Electorate electorate) {
        return electorate == Electorate.PEOPLE ? BarChart.Counted.PEOPLE : BarChart.Counted.ORGANISATIONS;
    }

    /**
     * What came out, the message first: how many chose each option, or what was answered to each, or which place each has; and how sure
     * the places are where enough voted.
     */
    public List<Chart> draw() {
        List<Chart> charts = new ArrayList<>();
        if (!isOrdered()) {
            charts.add(result.answers(electorate)
                    .map(answers -> answers.draw(ballot, electorate, tally.people(), words))
                    .orElseGet(this::bars));
        }
        if (!(ballot.kind() instanceof BallotKind.BestLevel)) {
            result.methods(electorate)
                    .filter(methods -> isOrdered() || methods.stability().isPresent())
                    .ifPresent(methods -> charts.add(places(methods)));
        }
        return List.copyOf(charts);
    }

    /** Whether the count is of places or points, of which a bar of people would say another thing than the ranking. */
    private boolean isOrdered() {
        return ballot.kind() instanceof BallotKind.RankYourTop || ballot.kind() instanceof BallotKind.SharePoints;
    }

    private Chart bars() {
        return new BarChart(
                        headline(firstByCount()),
                        words.say(of(subtitle()), ballot.kind().places(), ballot.title()),
                        words.say("priorities.results.option"),
                        tally.lines().stream()
                                .map(line -> new Bar(title(line), line.count()))
                                .toList(),
                        tally.people(),
                        counted(electorate))
                .draw(words);
    }

    private Chart places(Methods methods) {
        Optional<Stability> stability = methods.stability();
        return new RangeChart(
                        isOrdered() ? headline(first(methods.count())) : words.say(of("priorities.places.title")),
                        words.say("priorities.places.subtitle." + scored(), ballot.title()),
                        words.say("priorities.results.option"),
                        methods.count().places().stream()
                                .map(place -> placed(place, stability))
                                .toList(),
                        tally.people(),
                        counted(electorate))
                .draw(stability.isPresent(), words);
    }

    private Placed placed(Ranking.Place place, Optional<Stability> stability) {
        String label = ballot.options().get(place.option()).title();
        String score = words.say(
                "priorities.places.score." + scored(), place.score().rounded(1).stripTrailingZeros());
        return stability
                .map(known -> known.ranges().get(place.option()))
                .map(range -> new Placed(label, place.rank(), range.best(), range.worst(), score))
                .orElseGet(() -> Placed.exactly(label, place.rank(), score));
    }

    /** What decides the places of this kind. */
    private String scored() {
        return switch (ballot.kind()) {
            case BallotKind.RankYourTop rank -> "borda";
            case BallotKind.SharePoints share -> "points";
            case BallotKind.AgreeOrNot agree -> "agree";
            case BallotKind.ChooseUpTo choose -> "votes";
            case BallotKind.ShareBudget budget -> "votes";
            case BallotKind.BestLevel level -> "votes";
        };
    }

    /** A sentence for each place that several options share, the first place first. Options that nobody chose share none. */
    public List<String> ties() {
        return result.methods(electorate)
                .filter(methods -> isOrdered())
                .map(methods -> ties(methods.count()))
                .orElseGet(() -> result.answers(electorate).isPresent() ? List.of() : tiesByCount());
    }

    private List<String> tiesByCount() {
        Map<Integer, List<Tally.Line>> shared = tally.lines().stream()
                .filter(line -> line.tied() && line.count() > 0)
                .collect(Collectors.groupingBy(Tally.Line::rank, TreeMap::new, Collectors.toList()));
        return shared.values().stream()
                .map(lines -> words.say(
                        of("priorities.results.tie"),
                        quoted(lines.stream().map(this::title).toList()),
                        lines.getFirst().rank(),
                        lines.getFirst().count()))
                .toList();
    }

    private List<String> ties(Ranking ranking) {
        Map<Integer, List<Ranking.Place>> shared = ranking.places().stream()
                .filter(place -> place.isTied() && place.score().signum() != 0)
                .collect(Collectors.groupingBy(Ranking.Place::rank, TreeMap::new, Collectors.toList()));
        return shared.values().stream()
                .map(places -> words.say(
                        "priorities.places.tie",
                        quoted(places.stream().map(this::title).toList()),
                        places.getFirst().rank()))
                .toList();
    }

    private List<String> firstByCount() {
        return tally.lines().stream()
                .filter(line -> line.rank() == 1 && line.count() > 0)
                .map(this::title)
                .toList();
    }

    private List<String> first(Ranking ranking) {
        return ranking.places().stream()
                .filter(place -> place.rank() == 1 && place.score().signum() != 0)
                .map(this::title)
                .toList();
    }

    private String headline(List<String> first) {
        return switch (first.size()) {
            case 0 -> words.say(of("priorities.results.headline.none"));
            case 1 -> words.say(of("priorities.results.headline"), quoted(first));
            default -> words.say(of("priorities.results.headline.tied"), quoted(first));
        };
    }

    /** What it means that an option was counted. */
    private String subtitle() {
        return ballot.kind() instanceof BallotKind.ShareBudget
                ? "priorities.results.subtitle.budget"
                : "priorities.results.subtitle";
    }

    /** The same sentence of organisations. */
    private String of(String key) {
        return electorate == Electorate.PEOPLE ? key : key + ".organisations";
    }

    private String quoted(List<String> options) {
        return ListFormat.getInstance(Locale.UK, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(options.stream()
                        .map(option -> words.say("priorities.quoted", option))
                        .toList());
    }

    private String title(Tally.Line line) {
        return titles.getOrDefault(line.option(), "");
    }

    private String title(Ranking.Place place) {
        return ballot.options().get(place.option()).title();
    }
}
