package org.throughline.priorities;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/** Ballots in the database. A ballot never changes, so one that was read is kept in memory and a vote need not ask for it. */
@Repository
class StoredBallots {

    private record Row(
            BallotId id,
            ConsultationId consultation,
            String key,
            String title,
            String question,
            BallotKind kind,
            boolean proposals) {}

    private final Cache<BallotId, Ballot> known =
            Caffeine.newBuilder().maximumSize(500).build();
    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    StoredBallots(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @throws Refused when the consultation has a ballot of this key already */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(Ballot ballot) {
        try {
            batches.update("""
                    INSERT INTO ballot (consultation_id, id, ballot_key, title, question, kind, choose, places, budget, proposals)
                    VALUES (:consultation, :ballot, :key, :title, :question, :kind, :choose, :places, :budget, :proposals)""", row(ballot));
        } catch (DuplicateKeyException taken) {
            throw new Refused(Refusal.at("key", "priorities.refused.new.taken", ballot.key()));
        }
        batches.batchUpdate(
                """
                INSERT INTO ballot_option (ballot_id, id, position, option_key, title, explanation, section_id, cost, contribution_id)
                VALUES (:ballot, :id, :position, :key, :title, :explanation, :section, :cost, :from)""",
                IntStream.range(0, ballot.options().size())
                        .mapToObj(position -> row(ballot, position))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /**
     * Adds an option at the end.
     *
     * @throws org.springframework.dao.DuplicateKeyException when another one took its place or its key meanwhile
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void addOption(BallotId ballot, Ballot.Option option) {
        jdbc.sql("""
                        INSERT INTO ballot_option (ballot_id, id, position, option_key, title, explanation, section_id, cost, added_at,
                            contribution_id)
                        SELECT last.ballot_id, :id, last.position + 1, :key, :title, :explanation, NULL, :cost, :added, :from
                        FROM (SELECT ballot_id, MAX(position) AS position FROM ballot_option
                            WHERE ballot_id = :ballot GROUP BY ballot_id) last""")
                .param("ballot", ballot)
                .param("id", option.id())
                .param("key", option.key())
                .param("title", option.title())
                .param("explanation", option.explanation())
                .param("cost", option.cost())
                .param("added", option.added())
                .param("from", option.from())
                .update();
        known.invalidate(ballot);
    }

    /** As it stands in the database now, whatever is remembered. */
    Optional<Ballot> fresh(BallotId id) {
        known.invalidate(id);
        return byId(id);
    }

    /** What other servers remember of it leads nowhere: a vote needs the row. */
    @Transactional(propagation = Propagation.MANDATORY)
    void remove(Ballot ballot) {
        Map<String, Object> named = Map.of("consultation", ballot.consultation(), "ballot", ballot.id());
        batches.update("DELETE FROM ballot_option WHERE ballot_id = :ballot", named);
        batches.update("DELETE FROM ballot WHERE consultation_id = :consultation AND id = :ballot", named);
        known.invalidate(ballot.id());
    }

    Optional<Ballot> byId(BallotId id) {
        Ballot kept = known.getIfPresent(id);
        return kept != null
                ? Optional.of(kept)
                : complete(where("id = :id", Map.of("id", id))).stream().findFirst();
    }

    Optional<Ballot> byKey(ConsultationId consultation, String key) {
        return complete(where(
                        "consultation_id = :consultation AND ballot_key = :key",
                        Map.of("consultation", consultation, "key", key)))
                .stream()
                .findFirst();
    }

    /** The options that come from a contribution. */
    List<OptionOfBallot> from(ConsultationId consultation, ContributionId contribution) {
        return jdbc.sql("""
                        SELECT b.ballot_key, b.title AS ballot, o.title AS option_title
                        FROM ballot_option o JOIN ballot b ON b.id = o.ballot_id
                        WHERE o.contribution_id = :contribution AND b.consultation_id = :consultation ORDER BY b.id, o.position""")
                .param("consultation", consultation)
                .param("contribution", contribution)
                .query((row, number) -> new OptionOfBallot(
                        row.getString("ballot_key"), row.getString("ballot"), row.getString("option_title")))
                .list();
    }

    /** In the order in which they were made. */
    List<Ballot> of(ConsultationId consultation) {
        return complete(where("consultation_id = :consultation", Map.of("consultation", consultation)));
    }

    private List<Row> where(String condition, Map<String, Object> values) {
        return jdbc.sql(
                        "SELECT consultation_id, id, ballot_key, title, question, kind, choose, places, budget, proposals FROM ballot WHERE "
                                + condition + " ORDER BY consultation_id, id")
                .params(values)
                .query((row, number) -> new Row(
                        new BallotId(Columns.uuid(row, "id")),
                        new ConsultationId(Columns.uuid(row, "consultation_id")),
                        row.getString("ballot_key"),
                        row.getString("title"),
                        row.getString("question"),
                        KindColumns.read(row),
                        row.getBoolean("proposals")))
                .list();
    }

    private List<Ballot> complete(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<BallotId, List<Ballot.Option>> options =
                options(rows.stream().map(Row::id).toList());
        List<Ballot> ballots = rows.stream()
                .map(row -> new Ballot(
                        row.id(),
                        row.consultation(),
                        row.key(),
                        row.title(),
                        row.question(),
                        row.kind(),
                        row.proposals(),
                        options.getOrDefault(row.id(), List.of())))
                .toList();
        ballots.forEach(this::remember);
        return ballots;
    }

    void remember(Ballot ballot) {
        known.put(ballot.id(), ballot);
    }

    private Map<BallotId, List<Ballot.Option>> options(Collection<BallotId> ballots) {
        record Owned(BallotId ballot, Ballot.Option option) {}
        return jdbc
                .sql("""
                        SELECT ballot_id, id, option_key, title, explanation, section_id, cost, added_at, contribution_id
                        FROM ballot_option WHERE ballot_id IN (:ballots) ORDER BY ballot_id, position""")
                .param("ballots", ballots)
                .query((row, number) -> new Owned(new BallotId(Columns.uuid(row, "ballot_id")), option(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Owned::ballot, Collectors.mapping(Owned::option, Collectors.toUnmodifiableList())));
    }

    private static Ballot.Option option(ResultSet row) throws SQLException {
        UUID section = Columns.uuidOrNull(row, "section_id");
        UUID from = Columns.uuidOrNull(row, "contribution_id");
        return new Ballot.Option(
                new OptionId(Columns.uuid(row, "id")),
                row.getString("option_key"),
                row.getString("title"),
                row.getString("explanation"),
                section == null ? null : new SectionId(section),
                row.getBigDecimal("cost"),
                Columns.instantOrNull(row, "added_at"),
                from == null ? null : new ContributionId(from));
    }

    private static MapSqlParameterSource row(Ballot ballot) {
        return KindColumns.of(ballot.kind())
                .addValue("consultation", Ids.bytes(ballot.consultation()))
                .addValue("ballot", Ids.bytes(ballot.id()))
                .addValue("key", ballot.key())
                .addValue("title", ballot.title())
                .addValue("question", ballot.question())
                .addValue("proposals", ballot.proposals());
    }

    private static MapSqlParameterSource row(Ballot ballot, int position) {
        Ballot.Option option = ballot.options().get(position);
        return new MapSqlParameterSource()
                .addValue("ballot", Ids.bytes(ballot.id()))
                .addValue("id", Ids.bytes(option.id()))
                .addValue("position", position)
                .addValue("key", option.key())
                .addValue("title", option.title())
                .addValue("explanation", option.explanation())
                .addValue("section", option.section() == null ? null : Ids.bytes(option.section()))
                .addValue("cost", option.cost())
                .addValue("from", option.from() == null ? null : Ids.bytes(option.from()));
    }
}
