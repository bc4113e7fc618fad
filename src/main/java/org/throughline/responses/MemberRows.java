package org.throughline.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.kernel.Ids;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.OrganisationNames;
import org.throughline.organisations.OrganisationView;

/** The members that may answer to a response: for each organisation one row, whoever names it and however often. */
@Repository
class MemberRows {

    private static final String SELECT =
            "SELECT id, response_id, organisation_id, name, email, state, asked FROM response_member ";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    MemberRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @return how many of them are new on the list */
    int list(ResponseId response, Collection<OrganisationView> organisations, Instant now) {
        return insert(organisations.stream()
                .map(organisation -> row(response, organisation.name(), now)
                        .addValue("organisation", organisation.id())
                        .addValue("key", OrganisationNames.key(organisation.name()))
                        .addValue("email", null))
                .toList());
    }

    /** @return how many of them are new on the list */
    int name(ResponseId response, Collection<NamedMember> members, Instant now) {
        return insert(members.stream()
                .map(member -> row(response, member.name(), now)
                        .addValue("organisation", null)
                        .addValue("key", member.nameKey())
                        .addValue("email", member.email()))
                .toList());
    }

    private static MapSqlParameterSource row(ResponseId response, String name, Instant now) {
        return new MapSqlParameterSource("id", Ids.next())
                .addValue("response", response)
                .addValue("name", name)
                .addValue("now", now);
    }

    private int insert(List<MapSqlParameterSource> rows) {
        int[] inserted = batches.batchUpdate("""
                INSERT IGNORE INTO response_member (id, response_id, organisation_id, name, name_key, email, state, listed)
                VALUES (:id, :response, :organisation, :name, :key, :email, 'LISTED', :now)
                """, rows.toArray(SqlParameterSource[]::new));
        return IntStream.of(inserted).map(count -> count == 0 ? 0 : 1).sum();
    }

    int count(ResponseId response) {
        return jdbc.sql("SELECT COUNT(*) FROM response_member WHERE response_id = :response")
                .param("response", response)
                .query(Integer.class)
                .single();
    }

    /** The member, locked until the transaction ends, so that two who answer for it come one after the other. */
    Optional<Member> lock(MemberId id) {
        return jdbc.sql(SELECT + "WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(MemberRows::member)
                .optional();
    }

    Optional<Member> find(MemberId id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(MemberRows::member)
                .optional();
    }

    Optional<Member> find(ResponseId response, String nameKey) {
        return jdbc.sql(SELECT + "WHERE response_id = :response AND name_key = :key")
                .param("response", response)
                .param("key", nameKey)
                .query(MemberRows::member)
                .optional();
    }

    Optional<Member> find(ResponseId response, OrganisationId organisation) {
        return jdbc.sql(SELECT + "WHERE response_id = :response AND organisation_id = :organisation FOR UPDATE")
                .param("response", response)
                .param("organisation", organisation)
                .query(MemberRows::member)
                .optional();
    }

    /** As what the organisation stands on the list of any response. */
    List<Member> of(OrganisationId organisation) {
        return jdbc.sql(SELECT + "WHERE organisation_id = :organisation ORDER BY response_id")
                .param("organisation", organisation)
                .query(MemberRows::member)
                .list();
    }

    List<Member> in(ResponseId response, MemberState state) {
        return jdbc.sql(SELECT + "WHERE response_id = :response AND state = :state ORDER BY name_key")
                .param("response", response)
                .param("state", state)
                .query(MemberRows::member)
                .list();
    }

    /** Those that were asked and have not answered, or answered to an earlier text. */
    List<Member> toRemind(ResponseId response, int revision) {
        return jdbc.sql("""
                        SELECT m.id, m.response_id, m.organisation_id, m.name, m.email, m.state, m.asked FROM response_member m
                        LEFT JOIN response_answer a ON a.member_id = m.id
                        WHERE m.response_id = :response AND m.state = 'INVITED'
                            AND (a.member_id IS NULL OR (a.choice <> 'NONE' AND a.revision < :revision))
                        ORDER BY m.name_key
                        """)
                .param("response", response)
                .param("revision", revision)
                .query(MemberRows::member)
                .list();
    }

    void ask(Collection<MemberId> members, Instant now) {
        for (List<MemberId> some : inSteps(members)) {
            jdbc.sql("UPDATE response_member SET state = 'INVITED', asked = :now WHERE id IN (:ids)")
                    .param("now", now)
                    .param("ids", some)
                    .update();
        }
    }

    void withdraw(MemberId member) {
        jdbc.sql("UPDATE response_member SET state = 'WITHDRAWN' WHERE id = :id")
                .param("id", member)
                .update();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the organisation stands on the list under another name */
    void isOrganisation(MemberId member, OrganisationId organisation) {
        jdbc.sql("UPDATE response_member SET organisation_id = :organisation WHERE id = :id")
                .param("organisation", organisation)
                .param("id", member)
                .update();
    }

    /** Two members of one response at once, also when they change places. */
    void areOrganisations(MemberId one, OrganisationId ofOne, MemberId other, OrganisationId ofOther) {
        jdbc.sql("UPDATE response_member SET organisation_id = NULL WHERE id IN (:both)")
                .param("both", List.of(one, other))
                .update();
        isOrganisation(one, ofOne);
        isOrganisation(other, ofOther);
    }

    private static List<List<MemberId>> inSteps(Collection<MemberId> members) {
        List<MemberId> all = List.copyOf(members);
        List<List<MemberId>> steps = new ArrayList<>();
        for (int from = 0; from < all.size(); from += 500) {
            steps.add(all.subList(from, Math.min(from + 500, all.size())));
        }
        return steps;
    }

    static Member member(ResultSet row, int index) throws SQLException {
        UUID organisation = Columns.uuidOrNull(row, "organisation_id");
        return new Member(
                new MemberId(Columns.uuid(row, "id")),
                new ResponseId(Columns.uuid(row, "response_id")),
                organisation == null ? null : new OrganisationId(organisation),
                Columns.text(row, "name"),
                row.getString("email"),
                Columns.value(MemberState.class, row, "state"),
                Columns.instantOrNull(row, "asked"));
    }
}
