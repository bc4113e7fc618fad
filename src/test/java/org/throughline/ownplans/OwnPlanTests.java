package org.throughline.ownplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.contributions.AConsultation;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Slice;
import org.throughline.organisations.Merges;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

/** UC-36: organisations put plans of their own beside the plan of a consultation. */
@ModuleTest
class OwnPlanTests {

    private static final String LINK = "https://harbour-carers.example.org/plan.pdf";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private OwnPlanDesk desk;

    @Autowired
    private OwnPlanModeration moderation;

    @Autowired
    private OwnPlans plans;

    @Autowired
    private JdbcClient jdbc;

    private AConsultation consultation;
    private SignedInPerson speaker;
    private OrganisationId organisation;

    @BeforeEach
    void anOrganisation() {
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        speaker = consultation.somebody("Lea");
        organisation = consultation.organisationOf(speaker);
    }

    private OwnPlanDetails said(String title, String... sections) {
        return new OwnPlanDetails(
                title,
                "How we look after carers by the harbour.",
                LINK,
                LocalDate.of(2018, 6, 1),
                Set.of(Stream.of(sections).map(consultation::section).toArray(SectionId[]::new)));
    }

    private OwnPlanId added(String title, String... sections) {
        OwnPlanId id = new OwnPlanId(Ids.next());
        consultation.as(speaker, () -> desk.add(id, organisation, consultation.id(), said(title, sections)));
        return id;
    }

    private OwnPlanView open(OwnPlanId id) {
        return consultation.as(speaker, () -> desk.open(id)).orElseThrow();
    }

    private List<OwnPlanView> all() {
        return plans.of(consultation.id(), null).items();
    }

    private List<OwnPlanView> about(String section) {
        return plans.of(consultation.id(), consultation.section(section), null).items();
    }

    private void hide(OwnPlanId id, String reason) {
        consultation.as(consultation.moderator(), () -> moderation.hide(id, reason));
    }

    private static void refuses(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(work)
                .satisfies(refused -> assertThat(refused.refusals())
                        .extracting(Refusal::textKey)
                        .containsExactly(key));
    }

    private static void denies(ThrowingCallable work) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(work);
    }

    @Test
    void a_plan_stands_with_its_organisation_its_sections_and_where_its_link_leads_UC36_1() {
        added("Our plan", "buses", "near-home");

        assertThat(all()).singleElement().satisfies(plan -> {
            assertThat(plan.title()).isEqualTo("Our plan");
            assertThat(plan.link()).isEqualTo(LINK);
            assertThat(plan.host()).isEqualTo("harbour-carers.example.org");
            assertThat(plan.organisation().id()).isEqualTo(organisation);
            assertThat(plan.sections()).extracting(SectionRef::key).containsExactly("near-home", "buses");
        });
        assertThat(about("buses")).hasSize(1);
        assertThat(about("ferries")).isEmpty();
        assertThat(plans.of(organisation)).hasSize(1);
    }

    @Test
    void everything_that_is_missing_is_said_at_once_UC36_2() {
        OwnPlanDetails nothing = new OwnPlanDetails(" ", "", "http://example.org", null, Set.of());

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> consultation.as(
                        speaker, () -> desk.add(new OwnPlanId(Ids.next()), organisation, consultation.id(), nothing)))
                .satisfies(refused -> assertThat(refused.refusals())
                        .extracting(Refusal::field)
                        .containsExactly("title", "about", "link", "dated", "sections"));
        assertThat(all()).isEmpty();
    }

    @Test
    void a_day_to_come_and_a_section_of_another_plan_are_refused_UC36_2() {
        AConsultation other = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        LocalDate today = LocalDate.of(2026, 1, 7);

        assertThat(OwnPlanPolicy.refusals(
                        new OwnPlanDetails("A", "B", LINK, today.plusDays(1), Set.of(other.section("buses"))),
                        Set.of(consultation.section("buses")),
                        today))
                .extracting(Refusal::textKey)
                .containsExactly("ownplans.refused.dated-to-come", "ownplans.refused.sections");
    }

    @Test
    void only_who_speaks_for_the_organisation_adds_changes_and_removes_UC36_3() {
        OwnPlanId id = added("Our plan", "buses");
        SignedInPerson stranger = consultation.somebody("Maud");

        denies(() -> consultation.as(
                stranger,
                () -> desk.add(new OwnPlanId(Ids.next()), organisation, consultation.id(), said("Theirs", "buses"))));
        denies(() -> consultation.as(stranger, () -> desk.change(id, 1, said("Theirs", "buses"))));
        denies(() -> consultation.as(stranger, () -> desk.remove(id)));
        assertThat(consultation.as(stranger, () -> desk.open(id))).isEmpty();
        assertThat(all()).extracting(OwnPlanView::title).containsExactly("Our plan");
    }

    @Test
    void adding_the_same_again_changes_nothing_UC36_3() {
        OwnPlanId id = added("Our plan", "buses");

        consultation.as(speaker, () -> desk.add(id, organisation, consultation.id(), said("Our plan", "buses")));

        assertThat(all()).hasSize(1);
    }

    @Test
    void a_change_shows_its_day_and_one_of_what_somebody_else_changed_is_refused_UC36_4() {
        OwnPlanId id = added("Our plan", "buses");

        consultation.as(speaker, () -> desk.change(id, 1, said("Our new plan", "ferries")));

        assertThat(all()).singleElement().satisfies(plan -> {
            assertThat(plan.title()).isEqualTo("Our new plan");
            assertThat(plan.changed()).isNotNull();
        });
        assertThat(about("buses")).isEmpty();
        assertThat(about("ferries")).hasSize(1);
        refuses(
                "ownplans.refused.changed",
                () -> consultation.as(speaker, () -> desk.change(id, 1, said("Another", "buses"))));
    }

    @Test
    void what_is_removed_leaves_its_title_and_its_day_in_the_list_and_no_link_UC36_5() {
        OwnPlanId id = added("Our plan", "buses");

        consultation.as(speaker, () -> desk.remove(id));
        consultation.as(speaker, () -> desk.remove(id));

        assertThat(all()).singleElement().satisfies(plan -> {
            assertThat(plan.state()).isEqualTo(OwnPlanState.REMOVED);
            assertThat(plan.title()).isEqualTo("Our plan");
            assertThat(plan.removed()).isNotNull();
            assertThat(plan.link() + plan.about() + plan.host()).isEmpty();
        });
        assertThat(about("buses")).isEmpty();
        refuses(
                "ownplans.refused.removed",
                () -> consultation.as(speaker, () -> desk.change(id, 2, said("Back", "buses"))));
    }

    @Test
    void what_a_moderator_hides_says_why_and_nothing_of_itself_UC36_6() {
        OwnPlanId id = added("Buy our pills", "buses");

        hide(id, "It sells something.");

        assertThat(all()).singleElement().satisfies(plan -> {
            assertThat(plan.title() + plan.about() + plan.link() + plan.host()).isEmpty();
            assertThat(plan.decisions()).extracting(OwnPlanDecision::reason).containsExactly("It sells something.");
        });
        assertThat(plans.of(organisation).getFirst().link()).isEmpty();
        assertThat(about("buses")).isEmpty();
        assertThat(open(id).title()).isEqualTo("Buy our pills");
        assertThat(consultation
                        .as(consultation.moderator(), () -> moderation.of(consultation.id(), null))
                        .items()
                        .getFirst()
                        .link())
                .isEqualTo(LINK);
        refuses(
                "ownplans.refused.hidden",
                () -> consultation.as(speaker, () -> desk.change(id, 1, said("Vitamins", "buses"))));
        consultation.as(speaker, () -> desk.remove(id));
        assertThat(all().getFirst().title()).isEmpty();
        assertThat(all().getFirst().decisions()).hasSize(1);
    }

    @Test
    void what_is_shown_again_keeps_both_reasons_UC36_6() {
        OwnPlanId id = added("Our plan", "buses");
        hide(id, "It sells something.");

        consultation.as(consultation.moderator(), () -> moderation.showAgain(id, "It does not: I was wrong."));

        assertThat(about("buses")).singleElement().satisfies(plan -> {
            assertThat(plan.link()).isEqualTo(LINK);
            assertThat(plan.decisions())
                    .extracting(OwnPlanDecision::reason)
                    .containsExactly("It sells something.", "It does not: I was wrong.");
        });
    }

    @Test
    void only_a_moderator_of_the_body_decides_with_a_reason_and_not_about_their_own_UC36_6() {
        OwnPlanId id = added("Our plan", "buses");
        AConsultation other = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        SignedInPerson own =
                new SignedInPerson(speaker.id(), "Lea", consultation.moderator().grants());

        denies(() -> other.as(other.moderator(), () -> moderation.hide(id, "No.")));
        denies(() -> other.as(other.moderator(), () -> moderation.of(consultation.id(), null)));
        denies(() ->
                consultation.as(consultation.moderator(), () -> moderation.hide(new OwnPlanId(Ids.next()), "No.")));
        refuses("ownplans.refused.reason", () -> hide(id, " "));
        refuses("ownplans.refused.own", () -> consultation.as(own, () -> moderation.hide(id, "No.")));
        refuses(
                "ownplans.refused.changed",
                () -> consultation.as(consultation.moderator(), () -> moderation.showAgain(id, "Yes.")));
        assertThat(about("buses")).hasSize(1);
    }

    @Test
    void a_list_costs_as_many_statements_for_one_as_for_twenty_and_goes_on_after_them_UC36_7() {
        added("The first", "buses");
        long one = Statements.whenKnown(() -> plans.of(consultation.id(), consultation.section("buses"), null));
        for (int each = 0; each < 20; each++) {
            OwnPlanId id = new OwnPlanId(Ids.next());
            SignedInPerson other = consultation.somebody("Lea " + each);
            OrganisationId theirs = consultation.organisationOf(other);
            consultation.as(other, () -> desk.add(id, theirs, consultation.id(), said("Another", "buses", "ferries")));
        }

        assertThat(Statements.whenKnown(() -> plans.of(consultation.id(), consultation.section("buses"), null)))
                .isEqualTo(one);
        Slice<OwnPlanView> first = plans.of(consultation.id(), null);
        assertThat(first.items()).hasSize(Slice.SIZE);
        assertThat(plans.of(consultation.id(), first.next()).items())
                .extracting(OwnPlanView::title)
                .containsExactly("The first");
        assertThat(plans.of(consultation.id(), "nonsense").items()).hasSize(Slice.SIZE);
    }

    @Test
    void the_plans_of_a_joined_record_are_the_others_UC36_8() {
        OwnPlanId id = added("Our plan", "buses");
        OrganisationId into = consultation.organisationOf(consultation.somebody("Tom"));

        consultation.as(
                consultation.moderator(), () -> context.getBean(Merges.class).merge(organisation, into, "One group."));

        assertThat(plans.of(into)).extracting(OwnPlanView::id).containsExactly(id);
        assertThat(all().getFirst().organisation().id()).isEqualTo(into);
    }

    @Test
    void each_step_is_in_the_ledger_UC36_9() {
        OwnPlanId id = added("Our plan", "buses");
        consultation.as(speaker, () -> desk.change(id, 1, said("Our plan", "ferries")));
        hide(id, "It sells something.");
        consultation.as(consultation.moderator(), () -> moderation.showAgain(id, "I was wrong."));
        consultation.as(speaker, () -> desk.remove(id));

        assertThat(steps(id))
                .containsExactly(
                        "OwnPlanAdded", "OwnPlanChanged", "OwnPlanHidden", "OwnPlanShownAgain", "OwnPlanRemoved");
    }

    private List<@Nullable String> steps(OwnPlanId id) {
        return jdbc.sql("SELECT event FROM audit_line WHERE subject = :id ORDER BY id")
                .param("id", id)
                .query(String.class)
                .list();
    }
}
