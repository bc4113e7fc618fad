package org.throughline.contributions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.kernel.Slice;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/**
 * One step of a discussion: a walk along one index of the entries, from where the step before ended. The order is chosen from fixed
 * texts; nothing from an address ever becomes part of a statement.
 */
@Repository
class DiscussionQueries {

    private static final String ENTRIES =
            " FROM discussion_entry d WHERE d.consultation_id = :consultation AND d.section_id = :section";
    private static final int ONE_MORE = Slice.SIZE + 1;

    private final JdbcClient jdbc;

    DiscussionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Slice<ContributionRow> step(DiscussionQuery query) {
        Map<String, Object> values = new HashMap<>();
        values.put("consultation", query.consultation());
        values.put("section", section(query.section()));
        values.put("reader", ContributionQueries.reader());
        String entries = ENTRIES;
        if (query.paragraph() != null) {
            entries += " AND d.paragraph = :paragraph";
            values.put("paragraph", query.paragraph());
        }
        Optional<Cursor> cursor = Cursor.parse(query.after());
        cursor.ifPresent(last -> {
            values.put("first", last.first());
            values.put("second", last.second());
            values.put("id", last.id());
        });
        return switch (query.sort()) {
            case NEWEST -> newest(entries, cursor, values);
            case ENDORSED -> endorsed(entries, cursor, values);
            case ROTATING -> rotating(entries, cursor, values, Rotation.start(query.seed()));
        };
    }

    Map<String, Integer> paragraphs(ConsultationId consultation, SectionId section) {
        Map<String, Integer> comments = new HashMap<>();
        jdbc.sql("SELECT d.paragraph, COUNT(*) AS comments" + ENTRIES
                        + " AND d.paragraph IS NOT NULL GROUP BY d.paragraph")
                .param("consultation", consultation)
                .param("section", section)
                .query(row -> {
                    comments.put(row.getString("paragraph"), row.getInt("comments"));
                });
        return comments;
    }

    private Slice<ContributionRow> newest(String entries, Optional<Cursor> cursor, Map<String, Object> values) {
        String from = "";
        if (cursor.isPresent()) {
            values.put("time", Cursor.time(cursor.get().first()));
            from = " AND d.submitted <= :time AND (d.submitted < :time OR d.contribution_id < :id)";
        }
        String order = "d.submitted DESC, d.contribution_id DESC";
        var rows = jdbc.sql(page(entries + from, "d.submitted", order))
                .params(values)
                .query(ContributionRow::of);
        return Cursor.slice(rows.list(), row -> Cursor.at(row.submitted(), row.id()));
    }

    private Slice<ContributionRow> endorsed(String entries, Optional<Cursor> cursor, Map<String, Object> values) {
        String from = "";
        if (cursor.isPresent()) {
            values.put("time", Cursor.time(cursor.get().second()));
            from = " AND d.endorsements <= :first AND (d.endorsements < :first OR d.submitted < :time"
                    + " OR d.submitted = :time AND d.contribution_id < :id)";
        }
        String order = "d.endorsements DESC, d.submitted DESC, d.contribution_id DESC";
        var rows = jdbc.sql(page(entries + from, "d.endorsements, d.submitted", order))
                .params(values)
                .query(ContributionRow::of);
        return Cursor.slice(
                rows.list(),
                row -> new Cursor(
                        row.endorsements(),
                        Cursor.microseconds(row.submitted()),
                        row.id().value()));
    }

    /** Two walks, from the start of the reader's ring to its end and from its beginning to the start; the lap says which. */
    private Slice<ContributionRow> rotating(
            String entries, Optional<Cursor> cursor, Map<String, Object> values, int start) {
        values.put("start", start);
        String after =
                cursor.isPresent() ? " AND d.turn >= :second AND (d.turn > :second OR d.contribution_id > :id)" : "";
        String order = " ORDER BY d.turn, d.contribution_id LIMIT " + ONE_MORE;
        String secondLap = "(SELECT 1 AS lap, d.turn, d.contribution_id" + entries + " AND d.turn < :start"
                + (cursor.filter(last -> last.first() == 1).isPresent() ? after : "") + order + ")";
        String firstLap =
                "(SELECT 0 AS lap, d.turn, d.contribution_id" + entries + " AND d.turn >= :start" + after + order + ")";
        String laps =
                cursor.filter(last -> last.first() == 1).isPresent() ? secondLap : firstLap + " UNION ALL " + secondLap;
        var rows = jdbc.sql("SELECT " + ContributionRow.COLUMNS + " FROM (" + laps
                        + ") page JOIN contribution c ON c.id = page.contribution_id"
                        + " ORDER BY page.lap, page.turn, page.contribution_id LIMIT " + ONE_MORE)
                .params(values)
                .query(ContributionRow::of);
        return Cursor.slice(
                rows.list(),
                row -> new Cursor(
                        row.turn() >= start ? 0 : 1, row.turn(), row.id().value()));
    }

    /** The entries of one step first, then the contributions they stand for, so that no order is worked out on whole rows. */
    private static String page(String entries, String columns, String order) {
        String outer = order.replace("d.", "page.");
        return "SELECT " + ContributionRow.COLUMNS + " FROM (SELECT d.contribution_id, " + columns + entries
                + " ORDER BY " + order + " LIMIT " + ONE_MORE
                + ") page JOIN contribution c ON c.id = page.contribution_id ORDER BY " + outer;
    }

    private static UUID section(@Nullable SectionId section) {
        return section == null ? PublishedComments.MISSING : section.value();
    }
}
