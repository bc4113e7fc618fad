package org.throughline.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.charts.Chart;
import org.throughline.kernel.Ids;
import org.throughline.plans.ConsultationId;
import org.throughline.priorities.BallotView.OptionView;

class ResultChartTests {

    private final OptionView buses = option("Buses");
    private final OptionView trains = option("Trains");
    private final OptionView ferries = option("Ferries");

    private static OptionView option(String title) {
        return new OptionView(new OptionId(Ids.next()), title, title, "", null, BigDecimal.ZERO);
    }

    private static String say(String key, Object... arguments) {
        String room = key.substring(0, key.indexOf('.'));
        ResourceBundle texts = ResourceBundle.getBundle("texts." + room, Locale.UK);
        return new MessageFormat(texts.getString(key), Locale.UK).format(arguments);
    }

    @SafeVarargs
    private ResultChart chart(Set<OptionView>... votes) {
        return chart(Electorate.PEOPLE, votes);
    }

    @SafeVarargs
    private ResultChart chart(Electorate electorate, Set<OptionView>... votes) {
        BallotView ballot = new BallotView(
                new BallotId(Ids.next()),
                new ConsultationId(Ids.next()),
                "priorities",
                "What comes first",
                "?",
                new BallotKind.ChooseUpTo(2),
                List.of(buses, trains, ferries));
        Tally tally = Tally.of(
                ballot.options().stream().map(OptionView::id).toList(),
                Stream.of(votes)
                        .map(chosen -> AnonymousBallots.chosen(
                                Set.copyOf(chosen.stream().map(OptionView::id).toList()))));
        return new ResultChart(
                new Result(ballot, tally, tally, Map.of(), Map.of(), Instant.EPOCH, new Provenance("", "", null)),
                electorate,
                ResultChartTests::say);
    }

    @Test
    void the_headline_says_what_comes_first() {
        assertThat(chart(Set.of(trains), Set.of(trains, buses))
                        .draw()
                        .getFirst()
                        .title())
                .isEqualTo("“Trains” comes first");
        assertThat(chart(Set.of(trains, buses)).draw().getFirst().title())
                .isEqualTo("“Buses” and “Trains” share the first place");
        assertThat(chart().draw().getFirst().title()).isEqualTo("Nobody has chosen anything yet");
    }

    @Test
    void the_bars_stand_in_the_order_of_the_result_with_how_many_voted_UC05_6() {
        Chart chart = chart(Set.of(trains), Set.of(trains, ferries)).draw().getFirst();

        assertThat(chart.marks()).extracting(Chart.Mark::label).containsExactly("Trains", "Ferries", "Buses");
        assertThat(chart.source()).startsWith("2 people took part.").endsWith("not a poll.");
    }

    @Test
    void each_shared_place_is_told_in_words_UC05_7() {
        assertThat(chart(Set.of(trains), Set.of(trains, ferries), Set.of(buses)).ties())
                .containsExactly("A tie: “Buses” and “Ferries” share place 2, with 1 person each.");
        assertThat(chart(Set.of(trains), Set.of(trains, ferries)).ties()).isEmpty();
    }

    @Test
    void organisations_are_called_organisations_in_every_sentence_UC05_8() {
        ResultChart chart = chart(Electorate.ORGANISATIONS, Set.of(trains), Set.of(trains, ferries), Set.of(buses));

        assertThat(chart.draw().getFirst().title()).isEqualTo("Organisations: “Trains” comes first");
        assertThat(chart.draw().getFirst().source()).startsWith("3 organisations took part, with one vote each.");
        assertThat(chart.draw().getFirst().description()).contains("by 2 of 3 organisations");
        assertThat(chart.draw().getFirst().table().columns()).containsExactly("Option", "Organisations", "Share");
        assertThat(chart.ties())
                .containsExactly(
                        "A tie among organisations: “Buses” and “Ferries” share place 2, with 1 organisation each.");
    }
}
