package org.throughline.priorities;

import java.text.ListFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.charts.BarChart;
import org.throughline.charts.BarChart.Bar;
import org.throughline.charts.Chart;
import org.throughline.charts.Words;
import org.throughline.priorities.BallotView.OptionView;

/** One column of a result, people or organisations, as a picture and in words; the same for every face. */
public final class ResultChart {

    private final BallotView ballot;
    private final Electorate electorate;
    private final Tally tally;
    private final Words words;
    private final Map<OptionId, String> titles;

    public ResultChart(Result result, Electorate electorate, Words words) {
        this.ballot = result.ballot();
        this.electorate = electorate;
        this.tally = result.of(electorate);
        this.words = words;
        this.titles = ballot.options().stream().collect(Collectors.toMap(OptionView::id, OptionView::title));
    }

    public Chart draw() {
        List<Bar> bars = tally.lines().stream()
                .map(line -> new Bar(title(line), line.count()))
                .toList();
        return new BarChart(
                        headline(),
                        words.say(of(subtitle()), ballot.kind().places(), ballot.title()),
                        words.say("priorities.results.option"),
                        bars,
                        tally.people(),
                        electorate == Electorate.PEOPLE ? BarChart.Counted.PEOPLE : BarChart.Counted.ORGANISATIONS)
                .draw(words);
    }

    /** A sentence for each place that several options share, the first place first. Options that nobody chose share none. */
    public List<String> ties() {
        Map<Integer, List<Tally.Line>> shared = tally.lines().stream()
                .filter(line -> line.tied() && line.count() > 0)
                .collect(Collectors.groupingBy(Tally.Line::rank, TreeMap::new, Collectors.toList()));
        return shared.values().stream().map(this::tie).toList();
    }

    private String tie(List<Tally.Line> lines) {
        Tally.Line one = lines.getFirst();
        return words.say(of("priorities.results.tie"), list(lines), one.rank(), one.count());
    }

    private String headline() {
        List<Tally.Line> first = tally.lines().stream()
                .filter(line -> line.rank() == 1 && line.count() > 0)
                .toList();
        return switch (first.size()) {
            case 0 -> words.say(of("priorities.results.headline.none"));
            case 1 -> words.say(of("priorities.results.headline"), list(first));
            default -> words.say(of("priorities.results.headline.tied"), list(first));
        };
    }

    /** What it means that an option was counted. */
    private String subtitle() {
        return switch (ballot.kind()) {
            case BallotKind.ChooseUpTo kind -> "priorities.results.subtitle";
            case BallotKind.RankYourTop kind -> "priorities.results.subtitle.ranked";
            case BallotKind.SharePoints kind -> "priorities.results.subtitle.points";
            case BallotKind.ShareBudget kind -> "priorities.results.subtitle.budget";
            case BallotKind.AgreeOrNot kind -> "priorities.results.subtitle.agree";
            case BallotKind.BestLevel kind -> "priorities.results.subtitle.level";
        };
    }

    /** The same sentence of organisations. */
    private String of(String key) {
        return electorate == Electorate.PEOPLE ? key : key + ".organisations";
    }

    private String list(List<Tally.Line> lines) {
        Function<Tally.Line, String> quoted = line -> words.say("priorities.quoted", title(line));
        return ListFormat.getInstance(Locale.UK, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(lines.stream().map(quoted).toList());
    }

    private String title(Tally.Line line) {
        return titles.getOrDefault(line.option(), "");
    }
}
