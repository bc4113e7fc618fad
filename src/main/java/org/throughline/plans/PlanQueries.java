package org.throughline.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SafeHtml;
import org.throughline.places.Level;

/** Reads plans, versions and their texts. */
@Repository
class PlanQueries {

    private static final String VERSIONS = """
            SELECT v.*, p.slug, p.title AS plan_title, p.body_id FROM plan_version v JOIN plan p ON p.id = v.plan_id
            """;

    private final JdbcClient jdbc;

    PlanQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<VersionView> versions() {
        return jdbc.sql(VERSIONS + " ORDER BY v.published DESC, v.id DESC")
                .query(PlanQueries::version)
                .list();
    }

    Map<VersionId, VersionView> versions(Collection<? extends VersionId> ids) {
        return jdbc
                .sql(VERSIONS + " WHERE v.id IN (:ids)")
                .param("ids", ids)
                .query(PlanQueries::version)
                .list()
                .stream()
                .collect(Collectors.toMap(VersionView::id, Function.identity()));
    }

    Optional<PlanView> plan(String slug) {
        return jdbc.sql("SELECT id AS plan_id, slug, title AS plan_title, body_id FROM plan WHERE slug = :slug")
                .param("slug", slug)
                .query((row, number) -> plan(row))
                .optional();
    }

    /** The versions of a plan in the order in which they came. */
    List<VersionView> versions(PlanId plan) {
        return jdbc.sql(VERSIONS + " WHERE v.plan_id = :plan ORDER BY v.imported_at, v.id")
                .param("plan", plan)
                .query(PlanQueries::version)
                .list();
    }

    /** The place of each version among those of its plan, from 1. */
    Map<VersionId, Integer> numbers(Collection<VersionId> ids) {
        Map<VersionId, Integer> numbers = new HashMap<>();
        jdbc.sql("""
                SELECT v.id, (SELECT COUNT(*) FROM plan_version b WHERE b.plan_id = v.plan_id
                    AND (b.imported_at < v.imported_at OR b.imported_at = v.imported_at AND b.id <= v.id)) AS place
                FROM plan_version v WHERE v.id IN (:ids)""").param("ids", ids).query(row -> {
            numbers.put(new VersionId(Ids.fromBytes(row.getBytes("id"))), row.getInt("place"));
        });
        return numbers;
    }

    List<SectionLine> contents(VersionId version) {
        return jdbc.sql("""
                SELECT s.*,
                    (SELECT GROUP_CONCAT(t.tag) FROM section_tag t
                        WHERE t.version_id = s.version_id AND t.section_id = s.id AND t.kind = 'LEVEL') AS levels,
                    (SELECT GROUP_CONCAT(t.tag) FROM section_tag t
                        WHERE t.version_id = s.version_id AND t.section_id = s.id AND t.kind = 'TOPIC') AS topics
                FROM section s WHERE s.version_id = :version ORDER BY s.ordinal""").param("version", version).query(PlanQueries::line).list();
    }

    /** Sections by name, of several versions at once. */
    Map<VersionId, Map<SectionId, SectionRef>> sections(Collection<VersionId> versions, Collection<SectionId> ids) {
        Map<VersionId, Map<SectionId, SectionRef>> found = new HashMap<>();
        jdbc.sql("""
                SELECT version_id, id, section_key, title FROM section WHERE version_id IN (:versions) AND id IN (:ids)""").param("versions", versions).param("ids", ids).query(row -> {
            SectionRef section = section(row);
            found.computeIfAbsent(new VersionId(Ids.fromBytes(row.getBytes("version_id"))), unused -> new HashMap<>())
                    .put(section.id(), section);
        });
        return found;
    }

    boolean hasSection(VersionId version, String key) {
        return jdbc.sql("SELECT 1 FROM section WHERE version_id = :version AND section_key = :key")
                .param("version", version)
                .param("key", key)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    List<ParagraphView> paragraphs(VersionId version, SectionId section) {
        return jdbc.sql("""
                SELECT paragraph_key, html, commentable FROM paragraph
                WHERE version_id = :version AND section_id = :section ORDER BY ordinal""")
                .param("version", version)
                .param("section", section)
                .query((row, number) -> paragraph(row))
                .list();
    }

    /** All of a version, by section; one statement. */
    Map<SectionId, List<ParagraphView>> paragraphs(VersionId version) {
        Map<SectionId, List<ParagraphView>> bySection = new HashMap<>();
        jdbc.sql("""
                SELECT section_id, paragraph_key, html, commentable FROM paragraph
                WHERE version_id = :version ORDER BY section_id, ordinal""").param("version", version).query(row -> {
            bySection
                    .computeIfAbsent(
                            new SectionId(Ids.fromBytes(row.getBytes("section_id"))), unused -> new ArrayList<>())
                    .add(paragraph(row));
        });
        return bySection;
    }

    private static ParagraphView paragraph(ResultSet row) throws SQLException {
        return new ParagraphView(
                row.getString("paragraph_key"), new SafeHtml(row.getString("html")), row.getBoolean("commentable"));
    }

    private static VersionView version(ResultSet row, int number) throws SQLException {
        int words = row.getInt("words");
        return new VersionView(
                new VersionId(Ids.fromBytes(row.getBytes("id"))),
                plan(row),
                row.getString("label"),
                row.getString("title"),
                row.getObject("published", LocalDate.class),
                row.getString("note"),
                words,
                ReadingTime.minutes(words));
    }

    private static PlanView plan(ResultSet row) throws SQLException {
        return new PlanView(
                new PlanId(Ids.fromBytes(row.getBytes("plan_id"))),
                row.getString("slug"),
                row.getString("plan_title"),
                new BodyId(Ids.fromBytes(row.getBytes("body_id"))));
    }

    private static SectionLine line(ResultSet row, int number) throws SQLException {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        tags(row.getString("levels")).forEach(tag -> levels.add(Level.valueOf(tag)));
        return new SectionLine(
                section(row),
                row.getInt("depth"),
                row.getString("summary"),
                row.getInt("words"),
                Collections.unmodifiableSet(levels),
                tags(row.getString("topics")));
    }

    private static SectionRef section(ResultSet row) throws SQLException {
        return new SectionRef(
                new SectionId(Ids.fromBytes(row.getBytes("id"))), row.getString("section_key"), row.getString("title"));
    }

    private static Set<String> tags(@Nullable String concatenated) {
        return concatenated == null
                ? Set.of()
                : Collections.unmodifiableSet(new TreeSet<>(Arrays.asList(concatenated.split(",", -1))));
    }
}
