package org.throughline.themes;

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

    /** Why each contribution of a consultation that is set aside in some section is; the first reason where there are several. */
    @Internal
    @Transactional(readOnly = true)
    public Map<ContributionId, String> setAside(ConsultationId consultation) {
        Map<ContributionId, String> reasons = new HashMap<>();
        jdbc.sql("""
                        SELECT contribution_id, reason FROM theme_aside WHERE consultation_id = :consultation
                        ORDER BY made, section_id""").param("consultation", consultation).query(row -> {
            reasons.putIfAbsent(new ContributionId(Columns.uuid(row, "contribution_id")), Columns.text(row, "reason"));
        });
        return reasons;
    }
}
