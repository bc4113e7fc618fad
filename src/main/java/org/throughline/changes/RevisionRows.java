package org.throughline.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.places.Level;
import org.throughline.plans.PlanId;
import org.throughline.plans.VersionId;

/** The next versions of plans while they are written, as they are kept. */
@Repository
class RevisionRows {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    RevisionRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** What is said of the whole. */
    record Head(VersionId base, String title, String label, String published, boolean confirmed) {}

    /** Puts this text in the place of what was there. */
    void begin(PlanId plan, Head head, List<RevisedSection> sections, Instant now) {
        remove(plan);
        jdbc.sql("""
                        INSERT INTO plan_revision (plan_id, base_version, title, label, published, confirmed, begun)
                        VALUES (:plan, :base, :title, :label, :published, :confirmed, :now)""")
                .param("plan", plan)
                .param("base", head.base())
                .param("title", head.title())
                .param("label", head.label())
                .param("published", head.published())
                .param("confirmed", head.confirmed())
                .param("now", now)
                .update();
        List<MapSqlParameterSource> rows = new ArrayList<>();
        sections.forEach(section -> rows.add(columns(plan, section).addValue("ordinal", rows.size())));
        batches.batchUpdate("""
                        INSERT INTO plan_revision_section
                            (plan_id, section_key, ordinal, depth, title, summary, words, levels, topics, continues, standing)
                        VALUES (:plan, :key, :ordinal, :depth, :title, :summary, :words, :levels, :topics, :continues, :standing)""", rows.toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource columns(PlanId plan, RevisedSection section) {
        return new MapSqlParameterSource("plan", plan)
                .addValue("key", section.key())
                .addValue("depth", section.depth())
                .addValue("title", section.title())
                .addValue("summary", section.summary())
                .addValue("words", section.words())
                .addValue("levels", section.levels().stream().map(Level::name).collect(Collectors.joining(",")))
                .addValue("topics", String.join(",", section.topics()))
                .addValue("continues", section.continues())
                .addValue("standing", section.standing());
    }

    Optional<Head> find(PlanId plan) {
        return head(plan, "");
    }

    /** Nothing else changes it until the transaction ends. */
    Optional<Head> lock(PlanId plan) {
        return head(plan, " FOR UPDATE");
    }

    private Optional<Head> head(PlanId plan, String lock) {
        return jdbc.sql("SELECT * FROM plan_revision WHERE plan_id = :plan" + lock)
                .param("plan", plan)
                .query((row, index) -> new Head(
                        new VersionId(Columns.uuid(row, "base_version")),
                        Columns.text(row, "title"),
                        Columns.text(row, "label"),
                        Columns.text(row, "published"),
                        row.getBoolean("confirmed")))
                .optional();
    }

    /** A section as it is kept, also one that was taken out. */
    record Kept(RevisedSection section, boolean takenOut) {}

    /** All that are kept, in their order. */
    List<Kept> sections(PlanId plan) {
        return jdbc.sql("SELECT * FROM plan_revision_section WHERE plan_id = :plan ORDER BY ordinal, section_key")
                .param("plan", plan)
                .query((row, index) -> new Kept(section(row), row.getBoolean("taken_out")))
                .list();
    }

    private static RevisedSection section(ResultSet row) throws SQLException {
        return new RevisedSection(
                Columns.text(row, "section_key"),
                row.getInt("depth"),
                Columns.text(row, "title"),
                Columns.text(row, "summary"),
                Columns.text(row, "words"),
                list(Columns.text(row, "levels")).stream().map(Level::valueOf).collect(Collectors.toSet()),
                list(Columns.text(row, "topics")),
                row.getString("continues"),
                Columns.value(Continuing.class, row, "standing"),
                row.getInt("version"));
    }

    private static Set<String> list(String joined) {
        return joined.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(joined.split(",", -1)));
    }

    void name(PlanId plan, String title, String label, String published) {
        jdbc.sql(
                        "UPDATE plan_revision SET title = :title, label = :label, published = :published WHERE plan_id = :plan")
                .param("title", title)
                .param("label", label)
                .param("published", published)
                .param("plan", plan)
                .update();
    }

    void confirm(PlanId plan, boolean confirmed) {
        jdbc.sql("UPDATE plan_revision SET confirmed = :confirmed WHERE plan_id = :plan")
                .param("confirmed", confirmed)
                .param("plan", plan)
                .update();
    }

    /** @return false when somebody else changed it meanwhile */
    boolean save(PlanId plan, RevisedSection section) {
        return jdbc.sql("""
                                UPDATE plan_revision_section SET title = :title, summary = :summary, words = :words, version = version + 1
                                WHERE plan_id = :plan AND section_key = :key AND version = :version""")
                        .param("title", section.title())
                        .param("summary", section.summary())
                        .param("words", section.words())
                        .param("plan", plan)
                        .param("key", section.key())
                        .param("version", section.version())
                        .update()
                == 1;
    }

    /** Adds a section at the end. */
    void add(PlanId plan, RevisedSection section, int ordinal) {
        batches.update("""
                        INSERT INTO plan_revision_section
                            (plan_id, section_key, ordinal, depth, title, summary, words, levels, topics, continues, standing)
                        VALUES (:plan, :key, :ordinal, :depth, :title, :summary, :words, :levels, :topics, :continues, :standing)""", columns(plan, section).addValue("ordinal", ordinal));
    }

    void order(PlanId plan, List<String> keys) {
        batches.batchUpdate(
                "UPDATE plan_revision_section SET ordinal = :ordinal WHERE plan_id = :plan AND section_key = :key",
                IntStream.range(0, keys.size())
                        .mapToObj(at -> new MapSqlParameterSource("plan", plan)
                                .addValue("ordinal", at)
                                .addValue("key", keys.get(at)))
                        .toArray(MapSqlParameterSource[]::new));
    }

    void takeOut(PlanId plan, String key, boolean out) {
        jdbc.sql("UPDATE plan_revision_section SET taken_out = :out WHERE plan_id = :plan AND section_key = :key")
                .param("out", out)
                .param("plan", plan)
                .param("key", key)
                .update();
    }

    void decide(PlanId plan, String key, @Nullable String continues, Continuing standing) {
        jdbc.sql("""
                        UPDATE plan_revision_section SET continues = :continues, standing = :standing
                        WHERE plan_id = :plan AND section_key = :key""")
                .param("continues", continues)
                .param("standing", standing)
                .param("plan", plan)
                .param("key", key)
                .update();
    }

    void take(PlanId plan, ContributionId contribution) {
        jdbc.sql("INSERT IGNORE INTO plan_revision_wording (plan_id, contribution_id) VALUES (:plan, :contribution)")
                .param("plan", plan)
                .param("contribution", contribution)
                .update();
    }

    List<ContributionId> taken(PlanId plan) {
        return jdbc.sql(
                        "SELECT contribution_id FROM plan_revision_wording WHERE plan_id = :plan ORDER BY contribution_id")
                .param("plan", plan)
                .query((row, index) -> new ContributionId(Columns.uuid(row, "contribution_id")))
                .list();
    }

    void remove(PlanId plan) {
        jdbc.sql("DELETE FROM plan_revision WHERE plan_id = :plan")
                .param("plan", plan)
                .update();
    }
}
