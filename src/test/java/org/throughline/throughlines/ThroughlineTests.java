package org.throughline.throughlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.answers.AnswerId;
import org.throughline.answers.AnswerView;
import org.throughline.answers.AnsweringBody;
import org.throughline.changes.ALaterVersion;
import org.throughline.changes.CarriedWords;
import org.throughline.changes.Cause;
import org.throughline.changes.CauseKind;
import org.throughline.changes.CauseView;
import org.throughline.changes.Causes;
import org.throughline.changes.ChangeView;
import org.throughline.changes.Piece;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.contributions.Redaction;
import org.throughline.contributions.ui.Stations;
import org.throughline.plans.SectionRef;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;
import org.throughline.themes.ThemeId;
import org.throughline.throughlines.Course.Standing;
import org.throughline.throughlines.Course.Station;

/** UC-30, 2 and 7: the line of a contribution, from what was said to what became of it. */
@ModuleTest
class ThroughlineTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Throughlines lines;

    @Autowired
    private Reckoning reckoning;

    private AnsweringBody body;
    private ContributionId said;

    @BeforeEach
    void somebodySaidSomething() {
        body = new AnsweringBody(context);
        said = body.consultation.published("The last bus leaves too early.", "buses");
    }

    private Throughline line() {
        reckoning.reckon(body.consultation.id());
        return lines.of(said).orElseThrow();
    }

    @Test
    void a_station_that_is_not_reached_is_next_or_later_UC30_7() {
        Throughline line = line();

        assertThat(line.standing(Station.SAID)).isEqualTo(Standing.REACHED);
        assertThat(line.standing(Station.MODERATED))
                .as("no moderator's decision is on record")
                .isEqualTo(Standing.PASSED);
        assertThat(line.standing(Station.THEMED)).isEqualTo(Standing.NEXT);
        assertThat(line.standing(Station.ANSWERED)).isEqualTo(Standing.LATER);
    }

    @Test
    void it_goes_on_with_its_theme_and_the_answer_to_it_UC30_2() {
        ThemeId theme = body.themes.of("Later buses", said);
        assertThat(line().disposition().kind()).isEqualTo(DispositionKind.THEMED);
        assertThat(line().themes()).extracting(one -> one.title()).containsExactly("Later buses");

        body.publishedTo(theme);

        Throughline line = line();
        assertThat(line.disposition().kind()).isEqualTo(DispositionKind.ANSWERED);
        assertThat(line.standing(Station.ANSWERED)).isEqualTo(Standing.REACHED);
        assertThat(line.answers()).extracting(one -> one.did()).containsExactly("From March a bus leaves at nine.");
    }

    @Test
    void it_ends_where_a_person_says_why_UC30_3() {
        var moderator = body.consultation.moderator();
        body.consultation.as(moderator, () -> {
            context.getBean(Dispositions.class)
                    .putOutOfScope(body.consultation.id(), List.of(said), "Buses are the council's.");
            return true;
        });

        Throughline line = line();
        assertThat(line.standing(Station.THEMED)).isEqualTo(Standing.ENDED);
        assertThat(line.isEndedAbove(Station.THEMED)).isFalse();
        assertThat(line.standing(Station.ANSWERED)).isEqualTo(Standing.ENDED);
        assertThat(line.isEndedAbove(Station.ANSWERED)).isTrue();
    }

    @Test
    void it_never_shows_what_was_removed_UC30_7() {
        body.consultation.decides(() -> body.consultation
                .moderated()
                .publish(said, List.of(new Redaction(Redaction.Part.TEXT, 4, 12, Redaction.Reason.ABUSIVE))));

        assertThat(line().said().text()).doesNotContain("last bus");
    }

    @Test
    void there_is_none_for_what_is_not_published() {
        body.consultation.decides(() -> body.consultation.moderated().withhold(said));

        assertThat(lines.of(said)).isEmpty();
    }

    @Test
    void the_plan_has_changed_only_where_its_words_have_UC30_10() {
        version("There will be more buses to the clinic.", "Ferries come and go.");
        assertThat(line().standing(Station.CHANGED)).isEqualTo(Standing.LATER);
        assertThat(line().nextKey(Station.CHANGED)).endsWith(".same");

        version("There will be many more buses to the clinic, also at night.", "Ferries come and go.");
        assertThat(line().standing(Station.CHANGED)).isEqualTo(Standing.MEANWHILE);
        assertThat(line().caused()).isEmpty();
        assertThat(line().sections()).extracting(SectionRef::key).containsExactly("buses");
        assertThat(line().standing(Station.THEMED)).as("still to come").isEqualTo(Standing.NEXT);
    }

    @Test
    void the_last_station_shows_each_change_that_names_it_wherever_that_is_UC30_12() {
        version("There will be many more buses to the clinic, also at night.", "Ferries stay, and there is one more.");
        causedOnFerries(said);

        Throughline line = line();

        assertThat(line.standing(Station.CHANGED)).isEqualTo(Standing.REACHED);
        assertThat(line.caused()).singleElement().satisfies(one -> {
            assertThat(one.change().spot().section().key()).isEqualTo("ferries");
            assertThat(one.change().pieces())
                    .filteredOn(piece -> piece.kind() == Piece.Kind.INSERTED)
                    .isNotEmpty();
            assertThat(one.through()).extracting(CauseView::kind).containsExactly(CauseKind.CONTRIBUTION);
        });
        assertThat(line.standing(Station.THEMED)).isEqualTo(Standing.PASSED);
        assertThat(line.nextKey(Station.THEMED)).isEqualTo("throughlines.passed.themed.changed");
        assertThat(line.standing(Station.ANSWERED)).isEqualTo(Standing.NEXT);
    }

    /** Names these as causes of what changed in another section than they are about. */
    private void causedOnFerries(ContributionId... causes) {
        ContributionId there = body.consultation.published("Two ferries.", "ferries");
        ChangeView change = context.getBean(CarriedWords.class)
                .of(Objects.requireNonNull(context.getBean(Discussions.class)
                        .published(List.of(there))
                        .get(there)))
                .orElseThrow()
                .changes()
                .getFirst();
        body.consultation.as(body.writer, () -> {
            Stream.of(causes)
                    .forEach(one -> context.getBean(Causes.class)
                            .name(change.id(), new Cause(CauseKind.CONTRIBUTION, one.value())));
            return true;
        });
    }

    @Test
    void a_line_costs_as_many_statements_for_a_change_with_many_causes_as_for_one_with_one_UC30_7() {
        ContributionId other = body.consultation.published("A bus at nine.", "buses");
        ContributionId third = body.consultation.published("A bus at ten.", "buses", "ferries");
        version("There will be many more buses to the clinic, also at night.", "Ferries stay, and there is one more.");
        causedOnFerries(said);
        line();
        long one = Statements.whenKnown(() -> lines.of(said));

        causedOnFerries(said, other, third);
        line();

        assertThat(Statements.whenKnown(() -> lines.of(said))).isEqualTo(one);
        assertThat(one).isLessThanOrEqualTo(48);
    }

    @Test
    void what_is_about_several_sections_leads_to_each_of_them_that_has_changed_UC30_12() {
        ContributionId both = body.consultation.published("Boats and buses.", "ferries", "buses");
        version("There will be many more buses to the clinic, also at night.", "Ferries stay.");
        reckoning.reckon(body.consultation.id());

        Throughline line = lines.of(both).orElseThrow();

        assertThat(line.standing(Station.CHANGED)).isEqualTo(Standing.MEANWHILE);
        assertThat(line.sections()).extracting(SectionRef::key).containsExactly("buses");
    }

    @Test
    void a_list_says_beside_what_is_in_no_theme_that_a_change_names_it_at_a_constant_number_of_statements_UC30_14() {
        version("There will be many more buses to the clinic, also at night.", "Ferries stay, and there is one more.");
        causedOnFerries(said);
        reckoning.reckon(body.consultation.id());
        Dispositions dispositions = context.getBean(Dispositions.class);
        long few = Statements.whenKnown(() -> dispositions.of(body.consultation.id(), DispositionKind.NEW, null));

        body.consultation.published("A bus at ten.", "buses");
        causedOnFerries(body.consultation.published("A bus at nine.", "buses"));

        List<Dispositions.Line> list = dispositions.of(body.consultation.id(), DispositionKind.NEW, null);
        assertThat(list)
                .filteredOn(line -> line.said().id().equals(said))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.signs()).extracting(Sign::textKey).containsExactly("throughlines.sign.named"));
        assertThat(list).filteredOn(line -> line.signs().isEmpty()).isNotEmpty();
        assertThat(Statements.whenKnown(() -> dispositions.of(body.consultation.id(), DispositionKind.NEW, null)))
                .isEqualTo(few);
    }

    @Test
    void my_contributions_draw_the_same_places_by_the_same_names_UC30_7() {
        body.themes.of("Later buses", said);
        version("There will be many more buses to the clinic, also at night.", "Ferries stay, and there is one more.");
        causedOnFerries(said);
        Throughline line = line();
        ContributionId fresh = body.consultation.published("A bus at nine.", "buses");

        assertThat(drawn(line.said()))
                .isEqualTo(Stream.of(Station.values())
                        .map(station -> new Stations.Stop(
                                station.textKey(),
                                line.standing(station).textKey(),
                                line.standing(station).mark()))
                        .toList());
        assertThat(drawn(lines.of(fresh).orElseThrow().said()))
                .extracting(Stations.Stop::standing)
                .containsExactly(
                        Standing.REACHED.textKey(),
                        Standing.PASSED.textKey(),
                        Standing.NEXT.textKey(),
                        Standing.LATER.textKey(),
                        Standing.LATER.textKey(),
                        Standing.MEANWHILE.textKey());
    }

    private List<Stations.Stop> drawn(ContributionView view) {
        return context.getBeansOfType(Stations.class).values().stream()
                .flatMap(room -> Stream.ofNullable(room.of(List.of(view)).get(view.id())))
                .flatMap(one -> one.stops().stream())
                .toList();
    }

    private void version(String buses, String ferries) {
        ALaterVersion.of(context, body.consultation.view(), buses, ferries);
    }

    @Test
    void an_answer_that_is_withdrawn_leaves_its_theme_behind_and_the_line_says_so_UC28_14() {
        ThemeId theme = body.themes.of("Later buses", said);
        AnswerId answer = body.publishedTo(theme);
        assertThat(line().disposition().kind()).isEqualTo(DispositionKind.ANSWERED);

        body.withdrawn(answer, "The money was not agreed.");

        Throughline line = line();
        assertThat(line.disposition().kind()).isEqualTo(DispositionKind.THEMED);
        assertThat(line.standing(Station.ANSWERED)).isNotEqualTo(Standing.REACHED);
        assertThat(line.withdrawn()).extracting(AnswerView::id).containsExactly(answer);
    }
}
