package org.throughline.summaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Refusals;
import org.throughline.contributions.Said;
import org.throughline.contributions.Speaker;
import org.throughline.contributions.Stance;
import org.throughline.kernel.Ids;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;
import org.throughline.themes.ThemeCounts;
import org.throughline.themes.ThemeId;
import org.throughline.themes.ThemeView;

/** UC-14, 2 and 7: what confirmed themes ask of a summary, worked out without a database. */
class StandingTests {

    private static final int SPEAKERS = 101;

    private final ConsultationId consultation = new ConsultationId(Ids.next());
    private final SectionRef section = new SectionRef(new SectionId(Ids.next()), "buses", "Buses");
    private final Part part = new Part(
            consultation,
            Part.Kind.SECTION,
            section.id().value(),
            section.key(),
            section.title(),
            Set.of(section.id()),
            List.of());
    private final Map<ContributionId, Said> said = new LinkedHashMap<>();
    private final List<ContributionId> ids = new ArrayList<>();

    private void speak() {
        for (int person = 0; person < SPEAKERS; person++) {
            ContributionId id = new ContributionId(Ids.next());
            said.put(
                    id,
                    new Said(
                            id,
                            new Speaker(Speaker.Kind.PERSON, Ids.next()),
                            Set.of(section.id()),
                            false,
                            Stance.CONCERN,
                            0));
            ids.add(id);
        }
    }

    private ThemeView theme(String title, List<ContributionId> contributions) {
        return new ThemeView(
                new ThemeId(Ids.next()),
                1,
                consultation,
                section,
                Stance.CONCERN,
                title,
                false,
                new ThemeCounts(contributions.size(), 0, contributions.size()),
                contributions);
    }

    private Standing standing(List<ThemeView> themes, Map<UUID, Set<ThemeId>> looks, Statement... statements) {
        return new Standing(said, List.of(statements), Map.of(), Map.of(), Map.of(), themes, looks);
    }

    private Statement statement(List<ContributionId> also) {
        return new Statement(
                new StatementId(Ids.next()),
                part.summary(),
                0,
                1,
                StatementState.ACCEPTED,
                null,
                null,
                null,
                "They wait.",
                List.of(),
                also);
    }

    @Test
    void a_theme_of_under_one_in_a_hundred_is_looked_at_before_anybody_signs_UC14_7() {
        speak();
        ThemeView large = theme("Evening buses", ids.subList(0, 100));
        ThemeView small = theme("A ramp", ids.subList(100, 101));
        Standing unseen = standing(List.of(large, small), Map.of(), statement(ids));

        assertThat(unseen.themeLines(part)).extracting(ThemeLine::small).containsExactly(false, true);
        var obstacles = Obstacles.of(part, unseen, List.of());
        assertThat(obstacles.stream().map(Refusals::text))
                .containsExactly(": summaries.refused.empty", ": summaries.refused.small-theme");
        assertThat(obstacles.getLast().arguments()).containsExactly("A ramp", 1);
        Standing seen = standing(List.of(large, small), Map.of(part.place(), Set.of(small.id())), statement(ids));
        assertThat(Obstacles.of(part, seen, List.of()).stream().map(Refusals::text))
                .containsExactly(": summaries.refused.empty");
    }

    @Test
    void what_no_theme_holds_stands_first_among_what_is_open_UC14_6() {
        speak();
        Standing standing = standing(List.of(theme("Evening buses", ids.subList(0, 99))), Map.of());

        assertThat(standing.open(part).stream()
                        .sorted(standing.singleVoicesFirst())
                        .map(Said::id))
                .hasSize(SPEAKERS)
                .startsWith(ids.get(99), ids.get(100), ids.getFirst());
    }

    @Test
    void a_theme_is_carried_when_a_statement_carries_something_of_it_UC14_2() {
        speak();
        Standing standing = standing(
                List.of(theme("Evening buses", ids.subList(0, 50)), theme("A ramp", ids.subList(50, 101))),
                Map.of(),
                statement(List.of(ids.getFirst())));

        assertThat(standing.coverage(part).themes()).isEqualTo(new Share(1, 2));
        assertThat(standing.coverage(part).contributions()).isEqualTo(new Share(1, SPEAKERS));
        assertThat(standing.themeLines(part)).extracting(ThemeLine::isCarried).containsExactly(true, false);
        assertThat(standing.themeLines(part).getFirst().open()).hasSize(49);
    }
}
