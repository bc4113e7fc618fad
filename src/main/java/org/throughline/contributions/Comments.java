package org.throughline.contributions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** The contributions as they are kept. Written by hand rather than mapped: a submission may cost two statements here and no more. */
@Repository
class Comments {

    static final String INSERT = """
            INSERT INTO contribution (id, version, consultation_id, state, submission_key, reference, author_id, organisation_id,
                parent_id, response_id, response_kind, paragraph, role, stance, suggestion, proposed_wording, reach, difference,
                helped, words, channel, replaces_id, submitted, turn)
            VALUES (:id, :version, :consultation, :state, :key, :reference, :author, :organisation,
                :parent, :response, :responseKind, :paragraph, :role, :stance, :suggestion, :proposed, :reach, :difference,
                :helped, :words, :channel, :replaces, :submitted, :turn)
            """;

    private static final String SELECT = """
            SELECT version, consultation_id, state, author_id, organisation_id, parent_id, response_id, response_kind,
                redactions, submitted
            FROM contribution WHERE id = :id""";

    private final JdbcClient jdbc;

    Comments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the submission key or the reference is taken */
    void insert(Contribution contribution, Words words, String reference) {
        jdbc.sql(INSERT).params(columns(contribution, words, reference)).update();
        insertSections(contribution.id(), words);
    }

    /** The values of {@link #INSERT}. */
    static Map<String, @Nullable Object> columns(Contribution contribution, Words words, String reference) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", contribution.id());
        values.put("version", contribution.version());
        values.put("consultation", contribution.consultation());
        values.put("state", contribution.state());
        values.put("key", words.submissionKey());
        values.put("reference", reference);
        values.put("author", contribution.author());
        values.put("organisation", contribution.organisation());
        values.put("parent", contribution.parent());
        InResponse within = contribution.within();
        values.put("response", within == null ? null : within.response());
        values.put("responseKind", within == null ? null : within.kind());
        values.put("paragraph", words.paragraph());
        values.put("role", words.role());
        values.put("stance", words.stance());
        values.put("suggestion", words.suggestion());
        values.put("proposed", words.proposedWording());
        values.put("reach", words.reach());
        values.put("difference", words.difference());
        values.put("helped", words.helped());
        values.put("words", words.text());
        values.put("channel", words.origin().channel());
        values.put("replaces", words.origin().replaces());
        values.put("submitted", contribution.submitted());
        values.put("turn", Rotation.turn(contribution.id()));
        return values;
    }

    private void insertSections(ContributionId id, Words words) {
        if (words.sections().isEmpty()) {
            return;
        }
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        List<String> rows = new ArrayList<>();
        for (int position = 0; position < words.sections().size(); position++) {
            values.put("section" + position, words.sections().get(position));
            rows.add("(:id, " + position + ", :section" + position + ")");
        }
        jdbc.sql("INSERT INTO contribution_section (contribution_id, position, section_id) VALUES "
                        + String.join(", ", rows))
                .params(values)
                .update();
    }

    Optional<Contribution> find(ContributionId id) {
        return select(id, "");
    }

    /** The contribution, locked until the transaction ends, so that its state, its kept counts and its entries change together. */
    Optional<Contribution> lock(ContributionId id) {
        return select(id, " FOR UPDATE");
    }

    private Optional<Contribution> select(ContributionId id, String lock) {
        return jdbc.sql(SELECT + lock)
                .param("id", id)
                .query((row, index) -> {
                    UUID organisation = Columns.uuidOrNull(row, "organisation_id");
                    UUID parent = Columns.uuidOrNull(row, "parent_id");
                    return new Contribution(
                            id,
                            row.getInt("version"),
                            new ConsultationId(Columns.uuid(row, "consultation_id")),
                            new PersonId(Columns.uuid(row, "author_id")),
                            organisation == null ? null : new OrganisationId(organisation),
                            parent == null ? null : new ContributionId(parent),
                            ContributionRow.within(row),
                            Columns.value(State.class, row, "state"),
                            Redactions.read(row.getString("redactions")),
                            Columns.instant(row, "submitted"));
                })
                .optional();
    }

    void save(Contribution changed) {
        int rows = jdbc.sql("""
                        UPDATE contribution SET state = :state, redactions = :redactions, version = :version
                        WHERE id = :id AND version = :before
                        """)
                .param("state", changed.state())
                .param("redactions", Redactions.write(changed.redactions()))
                .param("version", changed.version())
                .param("before", changed.version() - 1)
                .param("id", changed.id())
                .update();
        if (rows != 1) {
            throw new OptimisticLockingFailureException(
                    "Contribution " + changed.id().value() + " has changed");
        }
    }

    /** A reply within a response that its author says no more; it stays where it stands. */
    void supersede(ContributionId id) {
        jdbc.sql("""
                        UPDATE contribution SET response_kind = 'EARLIER'
                        WHERE id = :id AND response_kind IN ('DIFFERENT_VIEW', 'DISSENT')
                        """).param("id", id).update();
    }

    boolean isReplaced(ContributionId id) {
        return jdbc.sql("SELECT COUNT(*) FROM contribution WHERE replaces_id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** What was taken under this key, for the person who sent it; nothing when somebody else did. */
    Optional<Receipt> receipt(UUID submissionKey, PersonId author) {
        return jdbc.sql("SELECT id, reference FROM contribution WHERE submission_key = :key AND author_id = :author")
                .param("key", submissionKey)
                .param("author", author)
                .query((row, index) ->
                        new Receipt(new ContributionId(Columns.uuid(row, "id")), row.getString("reference")))
                .optional();
    }

    Optional<Receipt> receipt(ContributionId id, PersonId author) {
        return jdbc.sql("SELECT reference FROM contribution WHERE id = :id AND author_id = :author")
                .param("id", id)
                .param("author", author)
                .query(String.class)
                .optional()
                .map(reference -> new Receipt(id, reference));
    }
}
