package org.throughline.themes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.kernel.Internal;
import org.throughline.plans.ConsultationId;

/** Which confirmed themes hold which contributions, and what was set aside, for the rooms above. One statement each. */
@Service
public class ThemedContributions {

    private final JdbcClient jdbc;

    ThemedContributions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The confirmed themes of each of these contributions that is in one. */
    @Internal
    @Transactional(readOnly = true)
    public Map<ContributionId, List<ThemeId>> among(Collection<ContributionId> contributions) {
        Map<ContributionId, List<ThemeId>> themes = new HashMap<>();
        if (!contributions.isEmpty()) {
            jdbc.sql("""
                            SELECT m.contribution_id, m.theme_id FROM theme_member m JOIN theme t ON t.id = m.theme_id
                            WHERE m.contribution_id IN (:ids) AND t.state = 'CONFIRMED' ORDER BY m.contribution_id, m.theme_id""").param("ids", contributions).query(row -> {
                themes.computeIfAbsent(
                                new ContributionId(Columns.uuid(row, "contribution_id")), some -> new ArrayList<>())
                        .add(new ThemeId(Columns.uuid(row, "theme_id")));
            });
        }
        return themes;
    }

    /** Since when each of these contributions that is in a confirmed theme is in one: it was confirmed, or the contribution came there later. */
    @Internal
    @Transactional(readOnly = true)
    public Map<ContributionId, Instant> since(Collection<ContributionId> contributions) {
        Map<ContributionId, Instant> since = new HashMap<>();
        if (!contributions.isEmpty()) {
            jdbc.sql("""
                            SELECT m.contribution_id, MIN(GREATEST(t.confirmed, COALESCE(m.placed, t.confirmed))) AS since
                            FROM theme_member m JOIN theme t ON t.id = m.theme_id
                            WHERE m.contribution_id IN (:ids) AND t.state = 'CONFIRMED' GROUP BY m.contribution_id""").param("ids", contributions).query(row -> {
                since.put(new ContributionId(Columns.uuid(row, "contribution_id")), Columns.instant(row, "since"));
            });
        }
        return since;
    }

    /** That a moderator set a contribution aside, and why. */
    public record Aside(String reason, Instant made) {}

    /** Each contribution of a consultation that is set aside in some section; the first time where there are several. */
    @Internal
    @Transactional(readOnly = true)
    public Map<ContributionId, Aside> setAside(ConsultationId consultation) {
        Map<ContributionId, Aside> reasons = new HashMap<>();
        jdbc.sql("""
                        SELECT contribution_id, reason, made FROM theme_aside WHERE consultation_id = :consultation
                        ORDER BY made, section_id""").param("consultation", consultation).query(row -> {
            reasons.putIfAbsent(
                    new ContributionId(Columns.uuid(row, "contribution_id")),
                    new Aside(Columns.text(row, "reason"), Columns.instant(row, "made")));
        });
        return reasons;
    }
}
