package org.throughline.summaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Ids;
import org.throughline.rings.ModuleTest;
import org.throughline.themes.HandMadeThemes;
import org.throughline.themes.ThemeGone;
import org.throughline.themes.ThemeId;

/** UC-14, 4 and 7: statements and the themes that they put into words. */
@ModuleTest
class ThemedTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private LookRows looks;

    @Autowired
    private SmallThemes small;

    @Test
    void a_statement_follows_its_theme_into_another_and_is_open_again_UC14_4() {
        ASummary summary = new ASummary(context);
        ContributionId said = summary.consultation.published("The bus must come.", "buses");
        UUID theme = Ids.next();
        UUID other = Ids.next();
        StatementId id = summary.write(new StatementEdit(
                summary.consultation.id(),
                "buses",
                null,
                0,
                "A bus.",
                theme,
                List.of(summary.quote(said, "The bus")),
                List.of()));
        int before = summary.workspace("buses").version();
        transaction.executeWithoutResult(
                status -> events.publishEvent(new ThemeGone(theme, summary.consultation.id(), other)));

        StatementView now = summary.statement("buses", id);
        assertThat(now.state()).isEqualTo(StatementState.REOPENED);
        assertThat(now.reopened()).isEqualTo(Reopening.THEME_CHANGED);
        assertThat(now.theme()).isEqualTo(other);
        assertThat(now.quotations()).hasSize(1);
        assertThat(summary.workspace("buses").version()).isGreaterThan(before);
    }

    @Test
    void that_somebody_looked_at_a_small_theme_is_kept_and_is_no_edit_UC14_7() {
        ASummary summary = new ASummary(context);
        ThemeId theme = new ThemeId(Ids.next());
        summary.consultation.as(summary.writer, () -> small.look(summary.consultation.id(), "buses", theme));
        summary.consultation.as(summary.second, () -> small.look(summary.consultation.id(), "buses", theme));

        assertThat(looks.of(summary.consultation.id()).values()).singleElement().isEqualTo(Set.of(theme));
        assertThat(summary.workspace("buses").version()).isZero();
    }

    @Test
    void what_is_farthest_from_everything_carried_stands_first_among_what_is_open_UC14_6() {
        ASummary summary = new ASummary(context);
        ContributionId carried =
                summary.consultation.published("There is no bus to the clinic in the evening.", "buses");
        ContributionId near = summary.consultation.published("No bus goes to the clinic at night.", "buses");
        ContributionId far = summary.consultation.published("Deaf people need an interpreter at the desk.", "buses");
        ContributionId between = summary.consultation.published("Buses should be cheaper for students.", "buses");
        assertThat(summary.open("buses")).containsExactly(carried, near, far, between);

        new HandMadeThemes(context, summary.consultation).read();
        summary.write("buses", carried);
        ContributionId unread = summary.consultation.published("This was said just now.", "buses");

        assertThat(summary.open("buses")).containsExactly(unread, far, between, near);
    }
}
