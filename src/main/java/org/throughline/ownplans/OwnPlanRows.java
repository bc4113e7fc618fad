package org.throughline.ownplans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/** Plans of organisations, as they are kept, with the sections that they speak to. */
@Repository
class OwnPlanRows {

    private static final OwnPlanId AFTER_ALL = new OwnPlanId(new UUID(-1L, -1L));

    private final JdbcClient jdbc;

    OwnPlanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when there is one of this key already */
    boolean add(
            OwnPlanId id,
            ConsultationId consultation,
            OrganisationId organisation,
            PersonId by,
            OwnPlanDetails said,
            Instant now) {
        boolean added = jdbc.sql("""
                        INSERT IGNORE INTO own_plan (id, consultation_id, organisation_id, added_by, state, revision, title, about, link, dated, added)
                        VALUES (:id, :consultation, :organisation, :by, 'SHOWN', 1, :title, :about, :link, :dated, :now)
                        """)
                        .param("id", id)
                        .param("consultation", consultation)
                        .param("organisation", organisation)
                        .param("by", by)
                        .param("title", said.title())
                        .param("about", said.about())
                        .param("link", said.link())
                        .param("dated", said.dated())
                        .param("now", now)
                        .update()
                == 1;
        if (added) {
            addSections(id, said.sections());
        }
        return added;
    }

    private void addSections(OwnPlanId id, Collection<SectionId> sections) {
        sections.forEach(
                section -> jdbc.sql("INSERT INTO own_plan_section (own_plan_id, section_id) VALUES (:id, :section)")
                        .param("id", id)
                        .param("section", section)
                        .update());
    }

    void change(OwnPlanId id, OwnPlanDetails said, Instant now) {
        jdbc.sql("""
                        UPDATE own_plan SET title = :title, about = :about, link = :link, dated = :dated, changed = :now, revision = revision + 1
                        WHERE id = :id
                        """)
                .param("title", said.title())
                .param("about", said.about())
                .param("link", said.link())
                .param("dated", said.dated())
                .param("now", now)
                .param("id", id)
                .update();
        jdbc.sql("DELETE FROM own_plan_section WHERE own_plan_id = :id")
                .param("id", id)
                .update();
        addSections(id, said.sections());
    }

    /** What it says of itself goes; the title stays, so that a reader knows what was there, but not one that is hidden. */
    void remove(OwnPlanId id, Instant now) {
        jdbc.sql("""
                        UPDATE own_plan SET title = CASE WHEN state = 'HIDDEN' THEN '' ELSE title END, about = '', link = '', removed = :now,
                            revision = revision + 1 WHERE id = :id
                        """).param("now", now).param("id", id).update();
        stands(id, OwnPlanState.REMOVED);
    }

    void stands(OwnPlanId id, OwnPlanState state) {
        jdbc.sql("UPDATE own_plan SET state = :state WHERE id = :id")
                .param("state", state)
                .param("id", id)
                .update();
    }

    void areOf(OrganisationId before, OrganisationId now) {
        jdbc.sql("UPDATE own_plan SET organisation_id = :now WHERE organisation_id = :before")
                .param("now", now)
                .param("before", before)
                .update();
    }

    Optional<OwnPlan> find(OwnPlanId id) {
        return select(id, "");
    }

    /** The plan, locked until the transaction ends, so that changing, removing and hiding come one after the other. */
    Optional<OwnPlan> lock(OwnPlanId id) {
        return select(id, " FOR UPDATE");
    }

    private Optional<OwnPlan> select(OwnPlanId id, String lock) {
        return jdbc.sql("SELECT * FROM own_plan WHERE id = :id" + lock)
                .param("id", id)
                .query(OwnPlanRows::plan)
                .optional();
    }

    /** The latest first, one more than asked for where the list goes on. */
    List<OwnPlan> of(ConsultationId consultation, @Nullable OwnPlanId after, int most) {
        return jdbc.sql("""
                        SELECT * FROM own_plan WHERE consultation_id = :consultation AND id < :after ORDER BY id DESC LIMIT :most
                        """)
                .param("consultation", consultation)
                .param("after", Objects.requireNonNullElse(after, AFTER_ALL))
                .param("most", most + 1)
                .query(OwnPlanRows::plan)
                .list();
    }

    /** Those that speak to this section and whose link can be followed. */
    List<OwnPlan> of(ConsultationId consultation, SectionId section, @Nullable OwnPlanId after, int most) {
        return jdbc.sql("""
                        SELECT p.* FROM own_plan_section s JOIN own_plan p ON p.id = s.own_plan_id
                        WHERE s.section_id = :section AND s.own_plan_id < :after AND p.consultation_id = :consultation AND p.state = 'SHOWN'
                        ORDER BY s.own_plan_id DESC LIMIT :most
                        """)
                .param("section", section)
                .param("consultation", consultation)
                .param("after", Objects.requireNonNullElse(after, AFTER_ALL))
                .param("most", most + 1)
                .query(OwnPlanRows::plan)
                .list();
    }

    List<OwnPlan> of(OrganisationId organisation, int most) {
        return jdbc.sql("SELECT * FROM own_plan WHERE organisation_id = :organisation ORDER BY id DESC LIMIT :most")
                .param("organisation", organisation)
                .param("most", most)
                .query(OwnPlanRows::plan)
                .list();
    }

    Map<OwnPlanId, Set<SectionId>> sections(Collection<OwnPlanId> plans) {
        Map<OwnPlanId, Set<SectionId>> sections = new LinkedHashMap<>();
        if (!plans.isEmpty()) {
            jdbc.sql("SELECT own_plan_id, section_id FROM own_plan_section WHERE own_plan_id IN (:plans)")
                    .param("plans", plans)
                    .query(row -> {
                        sections.computeIfAbsent(
                                        new OwnPlanId(Columns.uuid(row, "own_plan_id")), plan -> new LinkedHashSet<>())
                                .add(new SectionId(Columns.uuid(row, "section_id")));
                    });
        }
        return sections;
    }

    private static OwnPlan plan(ResultSet row, int index) throws SQLException {
        return new OwnPlan(
                new OwnPlanId(Columns.uuid(row, "id")),
                new ConsultationId(Columns.uuid(row, "consultation_id")),
                new OrganisationId(Columns.uuid(row, "organisation_id")),
                Columns.value(OwnPlanState.class, row, "state"),
                row.getInt("revision"),
                Columns.text(row, "title"),
                Columns.text(row, "about"),
                Columns.text(row, "link"),
                Objects.requireNonNull(row.getObject("dated", LocalDate.class)),
                Columns.instant(row, "added"),
                Columns.instantOrNull(row, "changed"),
                Columns.instantOrNull(row, "removed"));
    }
}
