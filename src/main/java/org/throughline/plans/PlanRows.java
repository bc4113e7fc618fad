package org.throughline.plans;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Slugs;

/** Writes plans and their versions; nothing here changes a row that is there. */
@Repository
class PlanRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final PlanQueries queries;

    PlanRows(JdbcClient jdbc, JdbcTemplate batches, PlanQueries queries) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.queries = queries;
    }

    /** The plan of the draft's slug, made if there is none. */
    PlanView plan(PlanDraft draft, BodyId body) {
        PlanId id = new PlanId(Ids.next());
        String slug = Slugs.of(draft.slug(), Slugs.of(draft.title(), id.value().toString()));
        jdbc.sql("""
                INSERT INTO plan (id, slug, title, body_id) VALUES (:id, :slug, :title, :body)
                ON DUPLICATE KEY UPDATE slug = VALUES(slug)""")
                .param("id", id)
                .param("slug", slug)
                .param("title", draft.title())
                .param("body", body)
                .update();
        return queries.plan(slug).orElseThrow();
    }

    /** @throws Refused when the plan has a version of this label already */
    VersionId version(PlanView plan, PlanDraft draft, Instant now) {
        VersionId id = new VersionId(Ids.next());
        try {
            jdbc.sql("""
                    INSERT INTO plan_version (id, plan_id, label, title, published, note, words, imported_at)
                    VALUES (:id, :plan, :label, :title, :published, :note, :words, :now)""")
                    .param("id", id)
                    .param("plan", plan.id())
                    .param("label", draft.label())
                    .param("title", draft.title())
                    .param("published", Objects.requireNonNull(draft.published()))
                    .param("note", draft.note())
                    .param("words", draft.words())
                    .param("now", now)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Refused(Refusal.at("label", "plans.refused.label-taken", draft.label()));
        }
        return id;
    }

    void sections(PlanView plan, VersionId version, List<SectionDraft> sections) {
        List<Object[]> lines = new ArrayList<>();
        List<Object[]> tags = new ArrayList<>();
        List<Object[]> paragraphs = new ArrayList<>();
        byte[] in = Ids.bytes(version);
        for (SectionDraft section : sections) {
            byte[] id = Ids.bytes(identity(plan.id(), section.key()));
            lines.add(new Object[] {
                in,
                lines.size(),
                id,
                section.key(),
                section.depth(),
                section.title(),
                section.summary(),
                section.words()
            });
            section.levels().forEach(level -> tags.add(new Object[] {in, id, "LEVEL", level.name()}));
            section.topics().forEach(topic -> tags.add(new Object[] {in, id, "TOPIC", topic}));
            int ordinal = 0;
            for (ParagraphView paragraph : section.paragraphs()) {
                paragraphs.add(new Object[] {
                    in, id, ordinal++, paragraph.key(), paragraph.html().value(), paragraph.commentable()
                });
            }
        }
        batches.batchUpdate(
                "INSERT INTO section (version_id, ordinal, id, section_key, depth, title, summary, words)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                lines);
        batches.batchUpdate("INSERT INTO section_tag (version_id, section_id, kind, tag) VALUES (?, ?, ?, ?)", tags);
        batches.batchUpdate(
                "INSERT INTO paragraph (version_id, section_id, ordinal, paragraph_key, html, commentable)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                paragraphs);
    }

    /** Made from the plan and the key alone, so that a section stays the same section in every version. */
    static SectionId identity(PlanId plan, String key) {
        return new SectionId(UUID.nameUUIDFromBytes((plan.value() + "/" + key).getBytes(StandardCharsets.UTF_8)));
    }
}
