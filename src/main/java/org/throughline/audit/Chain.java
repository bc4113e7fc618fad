package org.throughline.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.kernel.Ids;

/** The ledger's tables as the sequencer and the verifier read them. */
@Repository
class Chain {

    /**
     * A numbered line.
     *
     * @param line absent when it is gone from the ledger
     */
    record Link(long number, byte[] hash, @Nullable Line line) {}

    private static final String HEAD = "SELECT number, hash, settled_line FROM audit_head WHERE id = 1";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    Chain(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The head, if nobody else is numbering lines now; it is ours until the transaction ends. */
    Optional<Head> lockHead() {
        return jdbc.sql(HEAD + " FOR UPDATE SKIP LOCKED")
                .query(Chain::endOfChain)
                .optional();
    }

    Optional<Head> head() {
        return jdbc.sql(HEAD).query(Chain::endOfChain).optional();
    }

    List<Line> unnumbered(long afterLine, int atMost) {
        return jdbc.sql("""
                        SELECT l.id AS line_id, l.happened_at, l.event, l.actor, l.subject, l.payload
                        FROM audit_line l LEFT JOIN audit_chain c ON c.line_id = l.id
                        WHERE l.id > :after AND c.line_id IS NULL ORDER BY l.id LIMIT :most""")
                .param("after", afterLine)
                .param("most", atMost)
                .query((row, index) -> line(row))
                .list();
    }

    List<Link> links(long afterNumber, int atMost) {
        return jdbc.sql("""
                        SELECT c.number, c.hash, l.id AS line_id, l.happened_at, l.event, l.actor, l.subject, l.payload
                        FROM audit_chain c LEFT JOIN audit_line l ON l.id = c.line_id
                        WHERE c.number > :after ORDER BY c.number LIMIT :most""")
                .param("after", afterNumber)
                .param("most", atMost)
                .query(Chain::link)
                .list();
    }

    long lastLine() {
        return jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM audit_line")
                .query(Long.class)
                .single();
    }

    /** How many lines are in the ledger but not yet in the chain, given that every link has its line. */
    long waiting(long chained) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_line").query(Long.class).single() - chained;
    }

    void append(List<Link> links, Head head) {
        if (!links.isEmpty()) {
            batches.batchUpdate(
                    "INSERT INTO audit_chain (number, line_id, hash) VALUES (:number, :line, :hash)",
                    links.stream().map(Chain::row).toArray(MapSqlParameterSource[]::new));
        }
        jdbc.sql("UPDATE audit_head SET number = :number, hash = :hash, settled_line = :settled WHERE id = 1")
                .param("number", head.number())
                .param("hash", head.hash())
                .param("settled", head.settledLine())
                .update();
    }

    private static MapSqlParameterSource row(Link link) {
        Line line = link.line();
        if (line == null) {
            throw new IllegalArgumentException("A link without its line");
        }
        return new MapSqlParameterSource()
                .addValue("number", link.number())
                .addValue("line", line.id())
                .addValue("hash", link.hash());
    }

    private static Head endOfChain(ResultSet row, int index) throws SQLException {
        return new Head(row.getLong("number"), row.getBytes("hash"), row.getLong("settled_line"));
    }

    private static Link link(ResultSet row, int index) throws SQLException {
        boolean gone = row.getObject("line_id") == null;
        return new Link(row.getLong("number"), row.getBytes("hash"), gone ? null : line(row));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("line_id"),
                row.getObject("happened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("event"),
                row.getString("actor"),
                Ids.fromBytes(row.getBytes("subject")),
                row.getString("payload"));
    }
}
