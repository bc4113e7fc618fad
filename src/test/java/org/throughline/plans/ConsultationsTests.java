package org.throughline.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.kernel.Ids;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Slugs;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.Bodies;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

@ModuleTest
class ConsultationsTests {

    @Autowired
    private Consultations consultations;

    @Autowired
    private Plans plans;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Clock clock;

    private AnOwner owner;
    private VersionView text;
    private LocalDate today;

    @BeforeEach
    void aPlan() {
        owner = AnOwner.ofANewBody(bodies);
        String markdown = """
                ---
                slug: plan-%s
                title: Coast
                label: first
                published: 2026-01-07
                ---
                ## Buses

                More buses.
                """.formatted(Ids.next());
        text = SystemWork.call(() -> plans.importMarkdown(markdown, owner.body()));
        today = LondonTime.date(clock.instant());
    }

    private ConsultationId drafted(NewConsultation said) {
        return owner.does(() -> consultations.draft(said));
    }

    private NewConsultation running() {
        return AConsultation.on(text.id(), today.minusDays(1), today.plusDays(1));
    }

    @Test
    void announcing_without_owner_scope_or_dates_is_refused_and_nothing_is_shown_R07() {
        ConsultationId id = drafted(AConsultation.bare(text.id()));

        assertThatThrownBy(() -> owner.does(() -> consultations.announce(id)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::field)
                                .contains(
                                        "decisionOwner",
                                        "canChange",
                                        "cannotChange",
                                        "opens",
                                        "closes",
                                        "rules",
                                        "purpose"));
        assertThat(consultations.byId(id)).isEmpty();
        assertThat(consultations.announced()).extracting(ConsultationView::id).doesNotContain(id);
    }

    @Test
    void an_announced_consultation_says_to_everybody_what_its_owner_said_R07() {
        ConsultationId id = drafted(running());
        owner.does(() -> consultations.announce(id));

        ConsultationView view = consultations.byId(id).orElseThrow();

        assertThat(view.phase()).isEqualTo(Phase.OPEN);
        assertThat(view.decisionOwner()).isEqualTo("Dana Okoro, Director of Transport");
        assertThat(view.canChange()).containsExactly("The routes.");
        assertThat(view.cannotChange()).containsExactly("The budget.");
        assertThat(view.closes()).isEqualTo(LondonTime.closing(today.plusDays(1)));
        assertThat(view.bodyName()).isEqualTo("The body that consults");
        assertThat(view.planTitle()).isEqualTo("Coast");
        assertThat(consultations.bySlug(view.slug())).contains(view);
        assertThat(consultations.announced()).contains(view);
    }

    @Test
    void a_draft_shows_itself_to_its_owner_alone() {
        ConsultationId id = drafted(running());

        assertThat(consultations.byId(id)).isEmpty();
        assertThat(AnOwner.ofANewBody(bodies).does(() -> consultations.byId(id)))
                .isEmpty();
        assertThat(owner.does(() -> consultations.byId(id)))
                .hasValueSatisfying(view -> assertThat(view.phase()).isEqualTo(Phase.DRAFT));
        assertThat(owner.does(() -> consultations.drafts()))
                .extracting(ConsultationDraft::id)
                .containsExactly(id);
    }

    @Test
    void only_an_owner_of_the_body_drafts_revises_and_announces() {
        AnOwner other = AnOwner.ofANewBody(bodies);
        ConsultationId id = drafted(running());

        assertThatThrownBy(() -> other.does(() -> consultations.draft(running())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> other.does(() -> consultations.revise(id, running())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> other.does(() -> consultations.announce(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_draft_can_be_mended_until_it_is_announced_and_not_after_that() {
        ConsultationId id = drafted(AConsultation.bare(text.id()));
        owner.does(() -> consultations.revise(id, running()));
        owner.does(() -> consultations.announce(id));

        assertThat(consultations.byId(id)).isPresent();
        assertThatThrownBy(() -> owner.does(() -> consultations.revise(id, running())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("announced");
    }

    @Test
    void a_draft_lacks_whatever_its_owner_has_not_said_and_gets_its_address_with_its_title_UC01_5() {
        NewConsultation empty = untitled(0);
        ConsultationId id = drafted(empty);

        assertThat(owner.does(() -> consultations.drafts())).singleElement().satisfies(draft -> {
            assertThat(draft.said().title()).isEmpty();
            assertThat(draft.said().minutes()).isZero();
        });
        String before = owner.does(() -> consultations.byId(id)).orElseThrow().slug();
        owner.does(() -> consultations.revise(id, running()));
        ConsultationView titled = owner.does(() -> consultations.byId(id)).orElseThrow();

        assertThat(titled.slug()).startsWith(Slugs.of(running().title(), ""));
        assertThat(owner.does(() -> consultations.bySlug(before))).isEmpty();
        assertThat(owner.does(() -> consultations.bySlug(titled.slug()))).contains(titled);
    }

    @Test
    void what_is_missing_is_named_in_the_order_of_the_form_UC01_3() {
        assertThat(owner.does(() -> consultations.missing(untitled(1_000))))
                .extracting(Refusal::field)
                .containsExactly(
                        "title",
                        "summary",
                        "purpose",
                        "canChange",
                        "cannotChange",
                        "decisionOwner",
                        "opens",
                        "closes",
                        "minutes",
                        "rules");
    }

    private NewConsultation untitled(int minutes) {
        return new NewConsultation(
                "",
                text.id(),
                "",
                "",
                "",
                List.of(),
                List.of(),
                "",
                null,
                null,
                minutes,
                List.of(),
                ModerationPolicy.BEFORE,
                List.of());
    }

    @Test
    void a_busy_submission_costs_no_statement_and_a_list_costs_one() {
        ConsultationId id = drafted(running());
        owner.does(() -> consultations.announce(id));
        var first = consultations.byId(id).orElseThrow();

        assertThat(Statements.during(() -> consultations.byId(id))).isZero();
        assertThat(Statements.during(() -> consultations.bySlug(first.slug()))).isZero();
        assertThat(Statements.during(() -> consultations.announced())).isEqualTo(1);
    }

    @Test
    void two_consultations_of_one_title_have_two_addresses() {
        ConsultationId one = drafted(running());
        ConsultationId other = drafted(running());
        owner.does(() -> consultations.announce(one));
        owner.does(() -> consultations.announce(other));

        assertThat(consultations.byId(one).orElseThrow().slug())
                .isNotEqualTo(consultations.byId(other).orElseThrow().slug());
    }
}
