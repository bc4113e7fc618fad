package org.throughline.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.kernel.Ids;
import org.throughline.plans.ConsultationId;
import org.throughline.priorities.BallotView.OptionView;
import org.throughline.tallies.files.ElectionFile;

/** UC-05: results by several rules say what they count, of whom, and in which unit. */
class MethodsInWordsTests {

    private final OptionView record = option("Record", "60000");
    private final OptionView place = option("Place", "70000");
    private final OptionView money = option("Money", "110000.50");

    private static OptionView option(String title, String cost) {
        return new OptionView(new OptionId(Ids.next()), title, title, "", null, new BigDecimal(cost));
    }

    private static String say(String key, Object... arguments) {
        ResourceBundle texts = ResourceBundle.getBundle("texts." + key.substring(0, key.indexOf('.')), Locale.UK);
        return new MessageFormat(texts.getString(key), Locale.UK).format(arguments);
    }

    private BallotView ballot(BallotKind kind) {
        return new BallotView(
                new BallotId(Ids.next()),
                new ConsultationId(Ids.next()),
                "first",
                "What comes first",
                "?",
                kind,
                List.of(record, place, money));
    }

    private MethodsInWords words(BallotKind kind, Electorate electorate, List<AnonymousBallot> votes) {
        BallotView ballot = ballot(kind);
        ElectionFile counted = CountedVotes.of(ballot, votes.stream());
        return new MethodsInWords(ballot, electorate, Methods.of(counted, kind, () -> {}), MethodsInWordsTests::say);
    }

    private static List<AnonymousBallot> times(int times, Vote vote) {
        return Collections.nCopies(times, AnonymousBallots.of(vote, VoterGroup.UNSAID));
    }

    /** The record gets most points, from the fewest. */
    private List<AnonymousBallot> points() {
        List<AnonymousBallot> votes = new ArrayList<>(times(3, new Vote.Points(Map.of(record.id(), 10))));
        Map<OptionId, Integer> shared = new LinkedHashMap<>();
        shared.put(place.id(), 6);
        shared.put(money.id(), 4);
        votes.addAll(times(4, new Vote.Points(shared)));
        return votes;
    }

    private List<AnonymousBallot> budgets() {
        List<AnonymousBallot> votes = new ArrayList<>(times(5, new Vote.Chosen(Set.of(record.id(), place.id()))));
        votes.addAll(times(3, new Vote.Chosen(Set.of(money.id(), place.id()))));
        votes.addAll(times(1, new Vote.Chosen(Set.of(money.id()))));
        return votes;
    }

    private static Stream<String> everything(MethodsInWords words) {
        return Stream.of(
                        Stream.of(words.table().caption()),
                        words.table().columns().stream(),
                        words.table().rows().stream().flatMap(List::stream),
                        words.notes().stream(),
                        words.whys().stream()
                                .flatMap(why -> Stream.concat(Stream.of(why.title()), why.sentences().stream())))
                .flatMap(one -> one);
    }

    @Test
    void where_points_are_given_what_has_most_of_them_is_not_called_outvoted_UC05() {
        MethodsInWords words = words(new BallotKind.SharePoints(10, 1), Electorate.PEOPLE, points());

        assertThat(words.table().columns()).containsExactly("Option", "Place by points", "Equal shares", "Phragmén");
        assertThat(words.table().rows().getFirst()).startsWith("Record", "1");
        assertThat(everything(words)).noneMatch(said -> said.contains("most votes"));
        assertThat(words.table().rows())
                .anySatisfy(row -> assertThat(row).contains("not chosen, though first by points"));
        assertThat(words.notes()).contains("For these rules, whoever gave an option any points has chosen it.");
    }

    @Test
    void money_is_in_pounds_with_prices_and_the_budget_and_each_rule_is_explained_once_UC05() {
        MethodsInWords words =
                words(new BallotKind.ShareBudget(new BigDecimal("250000")), Electorate.PEOPLE, budgets());

        assertThat(words.notes().getFirst()).startsWith("There is £250,000 to spend.");
        assertThat(words.table().columns()).startsWith("Option", "Price");
        assertThat(words.table().rows())
                .extracting(row -> row.get(1))
                .containsExactlyInAnyOrder("£60,000", "£70,000", "£110,000.50");
        List<String> titles =
                words.whys().stream().map(MethodsInWords.Why::title).toList();
        assertThat(titles).doesNotHaveDuplicates().contains("Why these by: Equal shares");
        assertThat(words.whys()).allSatisfy(why -> {
            assertThat(why.sentences().stream().distinct().toList()).isEqualTo(why.sentences());
            assertThat(why.sentences().stream().skip(1)).allMatch(sentence -> sentence.startsWith("“"));
        });
        assertThat(everything(words))
                .noneMatch(said -> said.contains(".00") || said.matches(".*[^£,0-9][0-9,]+,000.*"));
    }

    @Test
    void of_organisations_no_sentence_says_people_UC05_8() {
        List<MethodsInWords> all = List.of(
                words(new BallotKind.SharePoints(10, 2), Electorate.ORGANISATIONS, points()),
                words(new BallotKind.ChooseUpTo(2), Electorate.ORGANISATIONS, budgets()),
                words(new BallotKind.ShareBudget(new BigDecimal("250000")), Electorate.ORGANISATIONS, budgets()));

        assertThat(all.stream().flatMap(MethodsInWordsTests::everything))
                .noneMatch(said -> said.matches("(?is).*\\b(people|person|nobody|everybody)\\b.*"));
    }

    @Test
    void explanations_read_the_same_once_they_were_kept_UC05_25() {
        BallotKind kind = new BallotKind.ShareBudget(new BigDecimal("250000"));
        BallotView ballot = ballot(kind);
        Methods fresh = Methods.of(CountedVotes.of(ballot, budgets().stream()), kind, () -> {});
        Tally tally = Tally.of(List.of(record.id(), place.id(), money.id()), budgets().stream());
        String text = new CountedBallot(
                        new TreeMap<>(Map.of(Electorate.PEOPLE, CountedBallot.Column.of(ballot, tally, null, fresh))))
                .text();
        Methods kept = Objects.requireNonNull(
                Objects.requireNonNull(CountedBallot.read(text).columns().get(Electorate.PEOPLE))
                        .methods());

        assertThat(new MethodsInWords(ballot, Electorate.PEOPLE, kept, MethodsInWordsTests::say).whys())
                .isEqualTo(new MethodsInWords(ballot, Electorate.PEOPLE, fresh, MethodsInWordsTests::say).whys());
    }
}
