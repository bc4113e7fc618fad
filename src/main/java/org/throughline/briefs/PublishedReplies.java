package org.throughline.briefs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.PanelReplies;
import org.throughline.contributions.PanelReply;
import org.throughline.database.Columns;
import org.throughline.kernel.Open;

/** What was answered on contributions in briefs that are published; one statement. */
@Service
public class PublishedReplies implements PanelReplies {

    private final JdbcClient jdbc;

    PublishedReplies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Open
    public Map<ContributionId, List<PanelReply>> of(Collection<ContributionId> contributions) {
        Map<ContributionId, List<PanelReply>> replies = new HashMap<>();
        if (!contributions.isEmpty()) {
            jdbc.sql("""
                            SELECT r.contribution_id, r.words, b.id, b.panel, b.published, k.slug
                            FROM brief_reply r JOIN brief b ON b.id = r.brief_id AND b.state = 'PUBLISHED'
                                JOIN consultation k ON k.id = b.consultation_id
                            WHERE r.contribution_id IN (:ids) ORDER BY b.published, b.id
                            """).param("ids", contributions).query(row -> {
                replies.computeIfAbsent(
                                new ContributionId(Columns.uuid(row, "contribution_id")), unused -> new ArrayList<>())
                        .add(new PanelReply(
                                Columns.text(row, "panel"),
                                Columns.text(row, "words"),
                                Objects.requireNonNull(Columns.instantOrNull(row, "published")),
                                BriefLinks.brief(Columns.text(row, "slug"), new BriefId(Columns.uuid(row, "id")))));
            });
        }
        return replies;
    }
}
