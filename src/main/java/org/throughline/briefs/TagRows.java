package org.throughline.briefs;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** Which groups contributions are about, as it is kept. */
@Repository
class TagRows {

    static final int MOST = 200;

    private final JdbcClient jdbc;

    TagRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Exactly these from now on; a tag that stays keeps its day and the moderator who gave it. */
    void put(ContributionId id, ConsultationId consultation, Set<EqualityGroup> groups, PersonId by, Instant now) {
        for (EqualityGroup group : EqualityGroup.values()) {
            if (groups.contains(group)) {
                jdbc.sql("""
                                INSERT IGNORE INTO item_tag (contribution_id, tag, consultation_id, moderator_id, tagged)
                                VALUES (:id, :tag, :consultation, :by, :now)
                                """)
                        .param("id", id)
                        .param("tag", group)
                        .param("consultation", consultation)
                        .param("by", by)
                        .param("now", now)
                        .update();
            }
        }
        Set<String> kept = new LinkedHashSet<>(Set.of(""));
        groups.forEach(group -> kept.add(group.name()));
        jdbc.sql("DELETE FROM item_tag WHERE contribution_id = :id AND tag NOT IN (:kept)")
                .param("id", id)
                .param("kept", kept)
                .update();
    }

    Map<ContributionId, Set<EqualityGroup>> of(Collection<ContributionId> ids) {
        Map<ContributionId, Set<EqualityGroup>> tags = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT contribution_id, tag FROM item_tag WHERE contribution_id IN (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        tags.computeIfAbsent(
                                        new ContributionId(Columns.uuid(row, "contribution_id")),
                                        unused -> EnumSet.noneOf(EqualityGroup.class))
                                .add(Columns.value(EqualityGroup.class, row, "tag"));
                    });
        }
        return tags;
    }

    /** The latest tagged first; at most {@link #MOST}. */
    Set<ContributionId> tagged(ConsultationId consultation, @Nullable EqualityGroup group) {
        String one = group == null ? "" : " AND tag = :tag";
        return new LinkedHashSet<>(jdbc.sql("SELECT contribution_id FROM item_tag WHERE consultation_id = :consultation"
                        + one + " GROUP BY contribution_id ORDER BY MAX(tagged) DESC, contribution_id LIMIT " + MOST)
                .param("consultation", consultation)
                .param("tag", group == null ? "" : group.name())
                .query((row, index) -> new ContributionId(Columns.uuid(row, "contribution_id")))
                .list());
    }

    void forget(ContributionId id) {
        jdbc.sql("DELETE FROM item_tag WHERE contribution_id = :id")
                .param("id", id)
                .update();
    }
}
