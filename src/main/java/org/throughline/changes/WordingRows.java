package org.throughline.changes;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.plans.VersionId;

/** Whose proposed words were taken over into a version, as it is kept. */
@Repository
class WordingRows {

    private final JdbcClient jdbc;

    WordingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void taken(VersionId version, ContributionId contribution) {
        jdbc.sql("INSERT IGNORE INTO wording_taken (version_id, contribution_id) VALUES (:version, :contribution)")
                .param("version", version)
                .param("contribution", contribution)
                .update();
    }

    List<ContributionId> of(VersionId version) {
        return jdbc.sql(
                        "SELECT contribution_id FROM wording_taken WHERE version_id = :version ORDER BY contribution_id")
                .param("version", version)
                .query((row, index) -> new ContributionId(Columns.uuid(row, "contribution_id")))
                .list();
    }
}
