package org.throughline.throughlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.answers.AnswerId;
import org.throughline.answers.AnswerView;
import org.throughline.answers.AnsweringBody;
import org.throughline.changes.ALaterVersion;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Redaction;
import org.throughline.contributions.ui.Stations;
import org.throughline.rings.ModuleTest;
import org.throughline.themes.ThemeId;
import org.throughline.throughlines.Throughline.Standing;
import org.throughline.throughlines.Throughline.Station;

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
        assertThat(line.standing(Station.MODERATED)).isEqualTo(Standing.REACHED);
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
        assertThat(line.standing(Station.THEMED)).isEqualTo(Standing.REACHED);
        assertThat(line.standing(Station.ANSWERED)).isEqualTo(Standing.ENDED);
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
        assertThat(line().standing(Station.CHANGED)).isNotEqualTo(Standing.REACHED);
        assertThat(line().nextKey(Station.CHANGED, false)).endsWith(".same");
        assertThat(stations()).doesNotContain(Stations.Station.CHANGED);

        version("There will be many more buses to the clinic, also at night.", "Ferries come and go.");
        assertThat(line().standing(Station.CHANGED)).isEqualTo(Standing.REACHED);
        assertThat(stations()).contains(Stations.Station.CHANGED);
    }

    private Set<Stations.Station> stations() {
        return context.getBeansOfType(Stations.class).values().stream()
                .flatMap(room -> room.of(List.of(said)).values().stream())
                .flatMap(one -> one.reached().stream())
                .collect(Collectors.toSet());
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
