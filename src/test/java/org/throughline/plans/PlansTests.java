package org.throughline.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.Bodies;
import org.throughline.places.Level;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

@ModuleTest
class PlansTests {

    private static final String TEXT = """
            ---
            slug: %s
            title: A plan for the coast
            label: %s
            published: 2026-01-07
            digest: A digest.
            ---

            # A plan for the coast

            What this plan is.

            ## 1. Care near home

            {key: near-home}

            A chapter that says what follows.

            ### 1.1 Buses

            {key: buses; levels: place, neighbourhood; topics: transport, frailty}

            > In short: More buses.

            There will be more buses to the clinic.

            %s

            ### 1.2 Ferries

            Ferries stay.
            """;

    @Autowired
    private Plans plans;

    @Autowired
    private Bodies bodies;

    private AnOwner owner;
    private String slug;

    @BeforeEach
    void anOwner() {
        owner = AnOwner.ofANewBody(bodies);
        slug = "coast-" + Ids.next();
    }

    private VersionView imported(String label, String further) {
        return SystemWork.call(() -> plans.importMarkdown(TEXT.formatted(slug, label, further), owner.body()));
    }

    @Test
    void contents_come_in_document_order_with_levels_and_topics_R20_R24() {
        VersionView version = imported("first", "And more trains.");

        List<ContentsEntry> contents = plans.contents(version.id());

        assertThat(contents)
                .extracting(entry -> entry.section().key())
                .containsExactly("introduction", "near-home", "buses", "ferries");
        assertThat(contents.get(2).depth()).isEqualTo(2);
        assertThat(contents.get(2).levels()).containsExactly(Level.PLACE, Level.NEIGHBOURHOOD);
        assertThat(contents.get(2).topics()).containsExactly("frailty", "transport");
        assertThat(contents.get(3).levels()).isEmpty();
        assertThat(version.words())
                .isEqualTo(contents.stream().mapToInt(ContentsEntry::words).sum());
    }

    @Test
    void a_section_knows_its_chapter_its_neighbours_and_its_summary() {
        VersionView version = imported("first", "And more trains.");

        SectionView section = plans.section(version.id(), "buses").orElseThrow();

        assertThat(section.chapter()).extracting(SectionRef::key).isEqualTo("near-home");
        assertThat(section.previous()).extracting(SectionRef::key).isEqualTo("near-home");
        assertThat(section.next()).extracting(SectionRef::key).isEqualTo("ferries");
        assertThat(section.summary()).isEqualTo("More buses.");
        assertThat(section.paragraphs())
                .extracting(paragraph -> paragraph.html().text())
                .containsExactly("There will be more buses to the clinic.", "And more trains.");
        assertThat(section.readingMinutes()).isEqualTo(1);
        assertThat(plans.section(version.id(), "nowhere")).isEmpty();
    }

    @Test
    void a_section_costs_two_statements_the_first_time_and_none_after_that() {
        VersionView version = imported("first", "And more trains.");

        assertThat(Statements.during(() -> plans.section(version.id(), "buses")))
                .isLessThanOrEqualTo(2);
        assertThat(Statements.during(() -> plans.section(version.id(), "buses")))
                .isZero();
        assertThat(Statements.during(() -> plans.contents(version.id()))).isZero();
    }

    @Test
    void a_section_and_an_unchanged_paragraph_stay_themselves_in_the_next_version() {
        VersionView first = imported("first", "And more trains.");
        VersionView second = imported("second", "And no trains.");

        SectionView before = plans.section(first.id(), "buses").orElseThrow();
        SectionView after = plans.section(second.id(), "buses").orElseThrow();

        assertThat(second.plan()).isEqualTo(first.plan());
        assertThat(after.section().id()).isEqualTo(before.section().id());
        assertThat(after.paragraphs().getFirst().key())
                .isEqualTo(before.paragraphs().getFirst().key());
        assertThat(after.paragraphs().getLast().key())
                .isNotEqualTo(before.paragraphs().getLast().key());
        assertThat(plans.sections(second.id(), List.of(before.section().id())))
                .containsEntry(before.section().id(), after.section());
    }

    @Test
    void a_label_that_the_plan_has_already_is_refused_beside_its_field() {
        imported("first", "And more trains.");

        assertThatThrownBy(() -> imported("first", "And no trains."))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .singleElement()
                                .satisfies(
                                        refusal -> assertThat(refusal.field()).isEqualTo("label")));
    }

    @Test
    void only_an_owner_of_the_body_publishes_for_it() {
        PlanDraft draft = MarkdownReader.read(TEXT.formatted(slug, "first", "x"));
        AnOwner other = AnOwner.ofANewBody(bodies);

        assertThatThrownBy(() -> other.does(() -> plans.publish(draft, owner.body())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(owner.does(() -> plans.publish(draft, owner.body())).label()).isEqualTo("first");
    }

    @Test
    void a_plan_of_another_body_gets_no_version_from_this_one() {
        imported("first", "And more trains.");
        AnOwner other = AnOwner.ofANewBody(bodies);
        PlanDraft draft = MarkdownReader.read(TEXT.formatted(slug, "stolen", "x"));

        assertThatThrownBy(() -> other.does(() -> plans.publish(draft, other.body())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("slug-taken");
    }
}
