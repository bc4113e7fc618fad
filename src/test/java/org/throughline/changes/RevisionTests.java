package org.throughline.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SettableClock;
import org.throughline.people.CurrentPerson;
import org.throughline.plans.PlanText;
import org.throughline.plans.PlanView;
import org.throughline.plans.Plans;
import org.throughline.plans.VersionView;
import org.throughline.rings.ModuleTest;

/** UC-29, 1, 2, 9 and 16 to 18: writing the next version, by hand or from a file, taking over words that people propose, and publishing it. */
@ModuleTest
class RevisionTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Revisions revisions;

    @Autowired
    private Arranging arranging;

    @Autowired
    private Publishing publishing;

    @Autowired
    private ProposedWordings wordings;

    private AHistory history;
    private PlanView plan;

    @BeforeEach
    void aPlan() {
        history = new AHistory(context);
        plan = history.first().plan();
    }

    private Revision revision() {
        return CurrentPerson.as(history.owner(), () -> revisions.of(plan).orElseThrow());
    }

    private void edit(String key, String words) {
        history.asOwner(() -> {
            RevisedSection section = revision().section(key).orElseThrow();
            revisions.keep(plan, section.saying(section.title(), section.summary(), words));
        });
    }

    private Drafted preview() {
        return CurrentPerson.as(history.owner(), () -> publishing.preview(plan));
    }

    private VersionView published() {
        VersionView version = CurrentPerson.as(history.owner(), () -> {
            revisions.name(plan, "A plan for the coast", "second", "2026-06-01");
            Refused.ifAny(publishing.refusals(plan));
            return publishing.publish(plan, revisions.of(plan).orElseThrow());
        });
        history.compare();
        return version;
    }

    private String words(VersionView version, String key) {
        return context
                .getBean(Plans.class)
                .text(version.id())
                .orElseThrow()
                .part(key)
                .orElseThrow()
                .paragraphs()
                .stream()
                .map(paragraph -> paragraph.html().text())
                .reduce("", (one, other) -> (one + " " + other).strip());
    }

    @Test
    void begun_from_the_latest_text_nothing_would_change_and_one_edit_changes_one_paragraph_UC29_1() {
        history.asOwner(() -> revisions.begin(plan));
        List<SectionChanges> before = preview().sections();
        edit("buses", "There will be many more buses to the clinic.");
        List<SectionChanges> after = preview().sections();

        assertThat(before).isEmpty();
        assertThat(after).singleElement().satisfies(section -> {
            assertThat(section.section().key()).isEqualTo("buses");
            assertThat(section.changed()).isEqualTo(1);
        });
    }

    @Test
    void what_is_published_is_the_next_version_and_the_draft_is_gone_UC29_1() {
        history.asOwner(() -> revisions.begin(plan));
        edit("buses", "There will be many more buses to the clinic.");

        VersionView version = published();

        assertThat(words(version, "buses")).isEqualTo("There will be many more buses to the clinic.");
        assertThat(words(history.first(), "buses")).isEqualTo("There will be more buses to the clinic.");
        assertThat(CurrentPerson.as(history.owner(), () -> revisions.of(plan))).isEmpty();
        assertThat(context.getBean(History.class).of(plan.id())).containsExactly(history.first(), version);
    }

    @Test
    void what_would_change_is_shown_word_by_word_as_it_is_shown_afterwards_UC29_16() {
        history.asOwner(() -> revisions.begin(plan));
        edit("buses", "There will be many more buses to the clinic.");
        history.asOwner(() -> arranging.takeOut(plan, "ferries"));

        List<SectionDifference> shown = preview().words();
        VersionView version = published();

        assertThat(shown).extracting(section -> section.section().key()).containsExactly("buses", "ferries");
        for (SectionDifference section : shown) {
            SectionDifference afterwards =
                    history.section(history.first(), version, section.section().key());
            assertThat(section.paragraphs())
                    .extracting(Difference::kind, Difference::beside)
                    .isEqualTo(afterwards.paragraphs().stream()
                            .map(one -> tuple(one.kind(), one.beside()))
                            .toList());
        }
    }

    @Test
    void what_was_not_looked_at_is_not_published_UC29_16() {
        history.asOwner(() -> {
            revisions.begin(plan);
            revisions.name(
                    plan,
                    "A plan for the coast",
                    "second",
                    history.first().published().toString());
        });
        Revision seen = revision();
        edit("buses", "Words that came after the look.");

        assertThatThrownBy(() -> history.asOwner(() -> publishing.publish(plan, seen)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("written-since");
        assertThat(revision().section("buses").orElseThrow().words()).contains("after the look");
    }

    @Test
    void a_version_is_neither_older_than_the_one_that_it_follows_nor_of_a_day_to_come_UC29_17() {
        LocalDate before = history.first().published();
        LocalDate today = LondonTime.date(context.getBean(SettableClock.class).instant());
        history.asOwner(() -> revisions.begin(plan));

        assertThat(refusedBeside("published", before.minusDays(1))).containsExactly("plans.refused.published-before");
        assertThat(refusedBeside("published", today.plusDays(1))).containsExactly("plans.refused.published-to-come");
        assertThat(refusedBeside("published", before)).isEmpty();
        assertThat(refusedBeside("published", today)).isEmpty();
        history.asOwner(() -> revisions.name(plan, "A plan for the coast", "first", today.toString()));
        assertThat(refused()).extracting(Refusal::field).containsExactly("label");
    }

    private List<String> refusedBeside(String field, LocalDate day) {
        history.asOwner(() -> revisions.name(plan, "A plan for the coast", "second", day.toString()));
        return refused().stream()
                .filter(refusal -> refusal.field().equals(field))
                .map(Refusal::textKey)
                .toList();
    }

    private List<Refusal> refused() {
        return CurrentPerson.as(history.owner(), () -> publishing.refusals(plan));
    }

    @Test
    void a_section_that_was_taken_out_is_put_back_where_it_was_and_as_it_was_typed_UC29_18() {
        history.onParagraph("buses", "Many more buses.");
        history.asOwner(() -> revisions.begin(plan));
        edit("buses", "Words that were typed before it was taken out.");
        RevisedSection buses = revision().section("buses").orElseThrow();
        List<String> order = keys();

        assertThat(CurrentPerson.as(history.owner(), () -> revisions.said(plan, buses)))
                .isEqualTo(1);
        history.asOwner(() -> arranging.takeOut(plan, "buses"));
        assertThat(keys()).doesNotContain("buses");
        assertThat(revision().takenOut()).extracting(RevisedSection::key).containsExactly("buses");
        assertThat(CurrentPerson.as(history.owner(), () -> revisions.differing(revision())))
                .isEqualTo(1);

        history.asOwner(() -> arranging.putBack(plan, "buses"));
        assertThat(keys()).isEqualTo(order);
        assertThat(revision().section("buses").orElseThrow().words()).contains("typed before");
    }

    @Test
    void what_was_taken_out_keeps_its_place_while_others_are_added_and_moved_UC29_18() {
        history.asOwner(() -> {
            revisions.begin(plan);
            arranging.takeOut(plan, "buses");
            arranging.addBehind(plan, "ferries", "1.3 Trains");
            arranging.move(plan, "ferries", false);
            arranging.putBack(plan, "buses");
        });

        assertThat(revision().sections())
                .extracting(RevisedSection::title)
                .containsExactly("Introduction", "1. Care near home", "1.1 Buses", "1.3 Trains", "1.2 Ferries");
    }

    @Test
    void a_section_is_not_put_back_while_another_continues_what_it_continued() {
        history.asOwner(() -> {
            revisions.begin(plan);
            arranging.takeOut(plan, "buses");
            revisions.decide(plan, "ferries", "buses");
        });

        assertThatThrownBy(() -> history.asOwner(() -> arranging.putBack(plan, "buses")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("put-back");
    }

    private List<String> keys() {
        return revision().sections().stream().map(RevisedSection::key).toList();
    }

    @Test
    void words_that_cannot_be_published_are_kept_all_the_same() {
        history.asOwner(() -> revisions.begin(plan));
        edit("buses", "Words.\n\n## A heading that begins another section");

        assertThat(revision().section("buses").orElseThrow().words()).contains("A heading");
        assertThatThrownBy(this::published).isInstanceOf(Refused.class).hasMessageContaining("changes.refused.section");
    }

    @Test
    void a_file_is_published_only_after_a_person_confirmed_which_section_is_which_UC29_2() {
        String file = """
                # A plan for the coast

                What this plan is.

                ## 1. Care near home

                A chapter that says what follows.

                ### 1.1 Getting to the clinic

                There will be more buses to the clinic.

                ### 1.2 Trains

                The railway comes back to the harbour in three years, with a halt at the clinic.
                """;
        history.asOwner(() -> revisions.read(plan, "plan.md", file.getBytes(StandardCharsets.UTF_8)));

        assertThat(revision().sections())
                .extracting(RevisedSection::continues)
                .containsExactly("introduction", "near-home", "buses", null);
        assertThat(revision().sections())
                .extracting(RevisedSection::standing)
                .containsExactly(Continuing.SAME, Continuing.SAME, Continuing.RENAMED, Continuing.NEW);
        assertThatThrownBy(this::published).isInstanceOf(Refused.class).hasMessageContaining("unconfirmed");

        history.asOwner(() -> revisions.confirm(plan));
        PlanText text = context.getBean(Plans.class).text(published().id()).orElseThrow();

        assertThat(text.part("buses").orElseThrow().section().title()).isEqualTo("1.1 Getting to the clinic");
        assertThat(text.part("buses").orElseThrow().section().id()).isEqualTo(history.consultation.section("buses"));
        assertThat(text.part("trains")).isPresent();
        assertThat(text.part("ferries")).isEmpty();
    }

    @Test
    void a_person_chooses_another_section_and_no_two_continue_the_same() {
        history.asOwner(() -> revisions.begin(plan));

        assertThatThrownBy(() -> history.asOwner(() -> revisions.decide(plan, "ferries", "buses")))
                .isInstanceOf(Refused.class);
        history.asOwner(() -> {
            revisions.decide(plan, "buses", null);
            revisions.decide(plan, "ferries", "buses");
        });

        assertThat(revision().section("ferries").orElseThrow().continues()).isEqualTo("buses");
    }

    @Test
    void nobody_overwrites_what_somebody_else_has_changed_since() {
        history.asOwner(() -> revisions.begin(plan));
        RevisedSection old = revision().section("buses").orElseThrow();
        edit("buses", "By the first.");

        assertThatThrownBy(() ->
                        history.asOwner(() -> revisions.keep(plan, old.saying(old.title(), "", "By the second."))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("meanwhile");
    }

    @Test
    void a_draft_of_a_version_that_is_not_the_latest_any_more_is_not_published() {
        history.asOwner(() -> revisions.begin(plan));
        history.next("meanwhile", "No buses.", "No ferries.");

        assertThatThrownBy(this::published).isInstanceOf(Refused.class).hasMessageContaining("another-version");
    }

    @Test
    void proposed_words_are_taken_over_with_one_action_and_the_credit_stays_UC29_9() {
        ContributionId said = history.onParagraph("buses", "There will be two more buses to the clinic each hour.");
        history.asOwner(() -> revisions.begin(plan));
        history.asOwner(() -> wordings.takeOver(plan, "buses", said));

        VersionView version = published();

        assertThat(words(version, "buses")).isEqualTo("There will be two more buses to the clinic each hour.");
        assertThat(history.words(said).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.causes()).singleElement().satisfies(cause -> {
                    assertThat(cause.kind()).isEqualTo(CauseKind.WORDING);
                    assertThat(cause.contribution().authorName()).isEqualTo("Maud");
                }));
    }

    @Test
    void words_that_were_revised_away_since_have_no_credit() {
        ContributionId said = history.onParagraph("buses", "There will be two more buses to the clinic each hour.");
        history.asOwner(() -> revisions.begin(plan));
        history.asOwner(() -> wordings.takeOver(plan, "buses", said));
        edit("buses", "Nothing is decided yet, and the council will say more in spring.");

        published();

        assertThat(history.words(said).changes())
                .allMatch(change -> change.causes().isEmpty());
    }

    @Test
    void only_those_who_answer_for_the_plan_write_its_next_version() {
        AHistory other = new AHistory(context);
        history.asOwner(() -> revisions.begin(plan));
        Revision mine = revision();

        assertThatThrownBy(() -> other.asOwner(() -> revisions.begin(plan))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> other.asOwner(() -> publishing.preview(plan)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> other.asOwner(() -> arranging.takeOut(plan, "buses")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> other.asOwner(() -> publishing.publish(plan, mine)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
