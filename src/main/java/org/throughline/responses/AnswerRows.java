package org.throughline.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;
import org.throughline.responses.Answer.DifferentView;
import tools.jackson.databind.json.JsonMapper;

/** The answers of members: one of each as it stands, and every answer that it ever was. */
@Repository
class AnswerRows {

    private static final String SELECT = """
            SELECT a.member_id, a.response_id, a.version, a.choice, a.words, a.revision, a.person_id, a.person_name, a.person_role,
                a.given, a.contribution_id, v.part_id, v.words AS view_words, v.contribution_id AS view_contribution_id
            FROM response_answer a LEFT JOIN response_view v ON v.member_id = a.member_id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AnswerRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Answer> find(MemberId member) {
        return answers(jdbc.sql(SELECT + "WHERE a.member_id = :member").param("member", member)).stream()
                .findFirst();
    }

    List<Answer> of(ResponseId response) {
        return answers(jdbc.sql(SELECT + "WHERE a.response_id = :response ORDER BY a.member_id")
                .param("response", response));
    }

    /** Puts the answer in place of the one before; the caller holds the member. */
    void save(Answer answer) {
        jdbc.sql("""
                        INSERT INTO response_answer (member_id, response_id, version, choice, words, revision, person_id, person_name,
                            person_role, first_given, given, contribution_id)
                        VALUES (:member, :response, :version, :choice, :words, :revision, :person, :name, :role, :given, :given, :contribution)
                        ON DUPLICATE KEY UPDATE version = VALUES(version), choice = VALUES(choice), words = VALUES(words),
                            revision = VALUES(revision), person_id = VALUES(person_id), person_name = VALUES(person_name),
                            person_role = VALUES(person_role), given = VALUES(given), contribution_id = VALUES(contribution_id)
                        """).params(columns(answer)).update();
        jdbc.sql("DELETE FROM response_view WHERE member_id = :member")
                .param("member", answer.member())
                .update();
        answer.views().forEach((part, view) -> insert(answer.member(), part, view));
        jdbc.sql("""
                        INSERT INTO response_answer_version (member_id, version, choice, words, views, revision, person_id, given)
                        VALUES (:member, :version, :choice, :words, :views, :revision, :person, :given)
                        """).params(columns(answer)).param("views", views(answer)).update();
    }

    private String views(Answer answer) {
        Map<String, String> byPart = new LinkedHashMap<>();
        answer.wordsByPart().forEach((part, words) -> byPart.put(part.value().toString(), words));
        return json.writeValueAsString(byPart);
    }

    private static Map<String, @Nullable Object> columns(Answer answer) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("member", answer.member());
        values.put("response", answer.response());
        values.put("version", answer.version());
        values.put("choice", answer.choice());
        values.put("words", answer.words());
        values.put("revision", answer.revision());
        values.put("person", answer.person());
        values.put("name", answer.personName());
        values.put("role", answer.personRole());
        values.put("given", answer.given());
        values.put("contribution", answer.contribution());
        return values;
    }

    private void insert(MemberId member, PartId part, DifferentView view) {
        jdbc.sql("""
                        INSERT INTO response_view (member_id, part_id, words, contribution_id)
                        VALUES (:member, :part, :words, :contribution)
                        """)
                .param("member", member)
                .param("part", part)
                .param("words", view.words())
                .param("contribution", view.contribution())
                .update();
    }

    void handedIn(MemberId member, ContributionId dissent) {
        jdbc.sql("UPDATE response_answer SET contribution_id = :contribution WHERE member_id = :member")
                .param("contribution", dissent)
                .param("member", member)
                .update();
    }

    void handedIn(MemberId member, PartId part, ContributionId view) {
        jdbc.sql("""
                        UPDATE response_view SET contribution_id = :contribution
                        WHERE member_id = :member AND part_id = :part
                        """)
                .param("contribution", view)
                .param("member", member)
                .param("part", part)
                .update();
    }

    private static List<Answer> answers(JdbcClient.StatementSpec statement) {
        Map<MemberId, Answer> found = new LinkedHashMap<>();
        statement.query((ResultSet row) -> {
            Answer answer = answer(row);
            found.merge(answer.member(), answer, AnswerRows::withFurtherView);
        });
        return List.copyOf(found.values());
    }

    private static Answer answer(ResultSet row) throws SQLException {
        UUID contribution = Columns.uuidOrNull(row, "contribution_id");
        UUID part = Columns.uuidOrNull(row, "part_id");
        UUID view = Columns.uuidOrNull(row, "view_contribution_id");
        return new Answer(
                new MemberId(Columns.uuid(row, "member_id")),
                new ResponseId(Columns.uuid(row, "response_id")),
                row.getInt("version"),
                Columns.value(Choice.class, row, "choice"),
                part == null
                        ? Map.of()
                        : Map.of(
                                new PartId(part),
                                new DifferentView(
                                        Columns.text(row, "view_words"),
                                        view == null ? null : new ContributionId(view))),
                Columns.text(row, "words"),
                row.getInt("revision"),
                new PersonId(Columns.uuid(row, "person_id")),
                Columns.text(row, "person_name"),
                Columns.text(row, "person_role"),
                Columns.instant(row, "given"),
                contribution == null ? null : new ContributionId(contribution));
    }

    private static Answer withFurtherView(Answer known, Answer further) {
        Map<PartId, DifferentView> views = new HashMap<>(known.views());
        views.putAll(further.views());
        return known.with(views, known.contribution());
    }
}
