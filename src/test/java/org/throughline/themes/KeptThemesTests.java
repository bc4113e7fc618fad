package org.throughline.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Speaker.Kind;
import org.throughline.contributions.Stance;
import org.throughline.kernel.Ids;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/** UC-20: themes as they are kept and counted. */
@ModuleTest
class KeptThemesTests {

    private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ThemeRows rows;

    @Autowired
    private Themes themes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private AConsultation consultation;

    @BeforeEach
    void aConsultation() {
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
    }

    private ContributionId read(UUID author, @Nullable UUID organisation, ReadingState state) {
        ContributionId id = new ContributionId(Ids.next());
        jdbc.sql("""
                        INSERT INTO theme_reading (contribution_id, consultation_id, state, changed, voice, author_id, organisation_id)
                        VALUES (:id, :consultation, :state, 0, :voice, :author, :organisation)""")
                .param("id", id)
                .param("consultation", consultation.id())
                .param("state", state)
                .param("voice", organisation == null ? Kind.PERSON : Kind.ORGANISATION)
                .param("author", author)
                .param("organisation", organisation)
                .update();
        return id;
    }

    private Theme theme(String title, Map<ContributionId, Placed> members) {
        Theme theme = Theme.confirmed(
                new ThemeId(Ids.next()),
                consultation.id(),
                new Lane(consultation.section("buses"), Stance.CONCERN),
                title,
                members);
        transaction.executeWithoutResult(status -> rows.insert(theme, NOW));
        return theme;
    }

    @Test
    void people_are_counted_and_an_organisation_once_UC20_7() {
        UUID maud = Ids.next();
        UUID club = Ids.next();
        Placed human = Placed.by(Origin.HUMAN);
        ContributionId first = read(maud, null, ReadingState.READ);
        ContributionId second = read(maud, null, ReadingState.WAITING);
        Theme theme = theme(
                "Evening buses",
                Map.of(
                        first,
                        human,
                        second,
                        human,
                        read(Ids.next(), club, ReadingState.READ),
                        human,
                        read(maud, club, ReadingState.FOREIGN),
                        human,
                        read(Ids.next(), null, ReadingState.GONE),
                        human,
                        read(Ids.next(), null, ReadingState.NOT_SHOWN),
                        human));

        ThemeView view = consultation
                .as(consultation.moderator(), () -> themes.byId(theme.id()))
                .orElseThrow();

        assertThat(view.counts()).isEqualTo(new ThemeCounts(1, 1, 4));
        assertThat(view.contributions()).hasSize(4).startsWith(first, second);
        assertThat(Objects.requireNonNull(view.section()).key()).isEqualTo("buses");
    }

    @Test
    void only_a_difference_is_saved_and_never_over_somebody_else_UC20_6() {
        ContributionId first = read(Ids.next(), null, ReadingState.READ);
        ContributionId second = read(Ids.next(), null, ReadingState.READ);
        Theme before = theme("Buses", Map.of(first, Placed.by(Origin.ACCEPTED)));
        Theme after = before.renamed("Evening buses")
                .pinned(true)
                .plus(Map.of(second, Placed.by(Origin.HUMAN)))
                .quoting(Map.of(first, 0));

        transaction.executeWithoutResult(
                status -> assertThat(rows.save(before, after)).isTrue());
        transaction.executeWithoutResult(status -> {
            assertThat(rows.save(before, before.renamed("Buses at night"))).isFalse();
            status.setRollbackOnly();
        });

        Theme kept = rows.find(before.id()).orElseThrow();
        assertThat(kept.title()).isEqualTo("Evening buses");
        assertThat(kept.members()).isEqualTo(after.members());
        assertThat(kept.version()).isEqualTo(1);
        transaction.executeWithoutResult(status -> rows.save(kept, kept.gone(null)));
        assertThat(consultation.as(consultation.moderator(), () -> themes.of(consultation.id())))
                .isEmpty();
    }

    @Test
    void themes_are_for_moderators_of_the_body_UC20_1() {
        theme("Buses", Map.of());
        var elsewhere = AConsultation.moderated(context, ModerationPolicy.BEFORE);

        assertThat(consultation.as(consultation.moderator(), () -> themes.of(consultation.id())))
                .extracting(ThemeView::title)
                .isEqualTo(List.of("Buses"));
        assertThatThrownBy(() -> consultation.as(elsewhere.moderator(), () -> themes.of(consultation.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> consultation.as(consultation.somebody("Maud"), () -> themes.of(consultation.id())))
                .isInstanceOf(AccessDeniedException.class);
    }
}
