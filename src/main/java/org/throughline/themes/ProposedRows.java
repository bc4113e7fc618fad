package org.throughline.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Stance;
import org.throughline.database.Columns;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;
import org.throughline.themes.Proposal.Member;
import org.throughline.themes.Proposal.Part;
import org.throughline.themes.Proposal.State;

/** Proposals as they are kept. */
@Repository
class ProposedRows {

    private static final String SEPARATOR = " | ";
    private static final int LONGEST_PHRASES = 400;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    ProposedRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A proposal and where it is. */
    record Kept(ConsultationId consultation, Proposal proposal) {}

    Set<String> digests(ConsultationId consultation, SectionId section, State state) {
        return jdbc.sql("""
                        SELECT digest FROM theme_proposal
                        WHERE consultation_id = :consultation AND section_id = :section AND state = :state""")
                .param("consultation", consultation)
                .param("section", section)
                .param("state", state)
                .query(String.class)
                .set();
    }

    /** Those that nobody has decided about make room for others. */
    void removeOpen(ConsultationId consultation, SectionId section) {
        Map<String, Object> open = Map.of("consultation", consultation, "section", section);
        String where = " WHERE p.consultation_id = :consultation AND p.section_id = :section AND p.state = 'OPEN'";
        List<UUID> ids = jdbc.sql("SELECT p.id FROM theme_proposal p" + where)
                .params(open)
                .query((row, index) -> Columns.uuid(row, "id"))
                .list();
        if (!ids.isEmpty()) {
            jdbc.sql("DELETE FROM theme_proposal_point WHERE proposal_id IN (:ids)")
                    .param("ids", ids)
                    .update();
            jdbc.sql("DELETE FROM theme_proposal WHERE id IN (:ids)")
                    .param("ids", ids)
                    .update();
        }
    }

    void insert(ConsultationId consultation, List<Proposal> proposals) {
        List<MapSqlParameterSource> rows = new ArrayList<>();
        List<MapSqlParameterSource> points = new ArrayList<>();
        for (Proposal proposal : proposals) {
            String phrases = String.join(SEPARATOR, proposal.phrases());
            rows.add(new MapSqlParameterSource("id", proposal.id())
                    .addValue("consultation", consultation)
                    .addValue("section", proposal.lane().section())
                    .addValue("stance", proposal.lane().stance())
                    .addValue("size", proposal.size())
                    .addValue("position", rows.size())
                    .addValue("phrases", phrases.substring(0, Math.min(LONGEST_PHRASES, phrases.length())))
                    .addValue("digest", proposal.digest()));
            int position = 0;
            for (Member member : proposal.points()) {
                points.add(new MapSqlParameterSource("proposal", proposal.id())
                        .addValue("position", position++)
                        .addValue("contribution", member.contribution())
                        .addValue("number", member.number())
                        .addValue("part", member.part()));
            }
        }
        batches.batchUpdate("""
                        INSERT INTO theme_proposal (id, consultation_id, section_id, stance, size, position, phrases, digest, state)
                        VALUES (:id, :consultation, :section, :stance, :size, :position, :phrases, :digest, 'OPEN')""", rows.toArray(MapSqlParameterSource[]::new));
        batches.batchUpdate("""
                        INSERT INTO theme_proposal_point (proposal_id, position, contribution_id, number, part)
                        VALUES (:proposal, :position, :contribution, :number, :part)""", points.toArray(MapSqlParameterSource[]::new));
    }

    /** In the order in which they were found; two statements. */
    List<Proposal> open(ConsultationId consultation, SectionId section) {
        return in(consultation, section, State.OPEN);
    }

    /** Those that nobody has decided about, and those that were refused; two statements. */
    FormerProposals former(ConsultationId consultation, SectionId section) {
        return new FormerProposals(in(consultation, section, State.OPEN, State.REFUSED));
    }

    private List<Proposal> in(ConsultationId consultation, SectionId section, State... states) {
        return proposals(
                        "consultation_id = :consultation AND section_id = :section AND state IN (:states) ORDER BY position, id",
                        Map.of("consultation", consultation, "section", section, "states", List.of(states)))
                .stream()
                .map(Kept::proposal)
                .toList();
    }

    Optional<Kept> find(ProposalId id) {
        return proposals("id = :id", Map.of("id", id)).stream().findFirst();
    }

    private List<Kept> proposals(String where, Map<String, ?> values) {
        List<Kept> found = jdbc.sql("SELECT * FROM theme_proposal WHERE " + where)
                .params(values)
                .query(ProposedRows::kept)
                .list();
        Map<UUID, List<Member>> members =
                members(found.stream().map(kept -> kept.proposal().id()).toList());
        return found.stream()
                .map(kept -> new Kept(kept.consultation(), filled(kept.proposal(), members)))
                .toList();
    }

    private static Proposal filled(Proposal empty, Map<UUID, List<Member>> members) {
        return new Proposal(
                empty.id(),
                empty.lane(),
                empty.size(),
                empty.phrases(),
                empty.state(),
                members.getOrDefault(empty.id().value(), List.of()));
    }

    private Map<UUID, List<Member>> members(Collection<ProposalId> ids) {
        Map<UUID, List<Member>> members = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("""
                            SELECT proposal_id, contribution_id, number, part FROM theme_proposal_point
                            WHERE proposal_id IN (:ids) ORDER BY proposal_id, position""").param("ids", ids).query(row -> {
                members.computeIfAbsent(Columns.uuid(row, "proposal_id"), some -> new ArrayList<>())
                        .add(new Member(
                                new ContributionId(Columns.uuid(row, "contribution_id")),
                                row.getInt("number"),
                                Columns.value(Part.class, row, "part")));
            });
        }
        return members;
    }

    private static Kept kept(ResultSet row, int index) throws SQLException {
        String phrases = Columns.text(row, "phrases");
        return new Kept(
                new ConsultationId(Columns.uuid(row, "consultation_id")),
                new Proposal(
                        new ProposalId(Columns.uuid(row, "id")),
                        new Lane(
                                new SectionId(Columns.uuid(row, "section_id")),
                                Columns.valueOrNull(Stance.class, row, "stance")),
                        Columns.value(Size.class, row, "size"),
                        phrases.isEmpty() ? List.of() : List.of(phrases.split(" \\| ", -1)),
                        Columns.value(State.class, row, "state"),
                        List.of()));
    }

    /** @return false when somebody decided about it before */
    boolean decide(ProposalId id, State from, State to) {
        return jdbc.sql("UPDATE theme_proposal SET state = :to WHERE id = :id AND state = :from")
                        .param("to", to)
                        .param("from", from)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** What was worked out from its words goes with them: its points, and the phrases of what it was in. */
    void forget(ContributionId id) {
        jdbc.sql("""
                        UPDATE theme_proposal SET phrases = '' WHERE id IN
                            (SELECT proposal_id FROM theme_proposal_point WHERE contribution_id = :id)""").param("id", id).update();
        jdbc.sql("DELETE FROM theme_proposal_point WHERE contribution_id = :id")
                .param("id", id)
                .update();
    }

    /** These are no copies any more, and not where only their letter brought them. */
    void unfollow(Collection<ContributionId> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("DELETE FROM theme_proposal_point WHERE contribution_id IN (:ids) AND part = 'LETTER'")
                    .param("ids", ids)
                    .update();
        }
    }

    /** How many are open in each section. */
    Map<SectionId, Integer> openBySection(ConsultationId consultation) {
        Map<SectionId, Integer> open = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT section_id, COUNT(*) AS many FROM theme_proposal
                        WHERE consultation_id = :consultation AND state = 'OPEN' GROUP BY section_id""").param("consultation", consultation).query(row -> {
            open.put(new SectionId(Columns.uuid(row, "section_id")), row.getInt("many"));
        });
        return open;
    }
}
