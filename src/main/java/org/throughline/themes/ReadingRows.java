package org.throughline.themes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Speaker.Kind;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/** What is to be read and what was read, as it is kept. */
@Repository
class ReadingRows {

    private static final int TOGETHER = 500;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    ReadingRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** It is to be read, for the first time or anew. */
    void await(ContributionId id, ConsultationId consultation) {
        jdbc.sql("""
                        INSERT INTO theme_reading (contribution_id, consultation_id, state, changed)
                        VALUES (:id, :consultation, 'WAITING', 0)
                        ON DUPLICATE KEY UPDATE state = 'WAITING', changed = changed + 1""").param("id", id).param("consultation", consultation).update();
    }

    /** These are to be read unless they are known. */
    void awaitNew(List<ContributionId> ids, ConsultationId consultation) {
        for (int from = 0; from < ids.size(); from += TOGETHER) {
            batches.batchUpdate(
                    """
                            INSERT INTO theme_reading (contribution_id, consultation_id, state, changed)
                            VALUES (:id, :consultation, 'WAITING', 0)
                            ON DUPLICATE KEY UPDATE changed = changed + (state = 'GONE'),
                                state = CASE WHEN state = 'GONE' THEN 'WAITING' ELSE state END""",
                    ids.subList(from, Math.min(ids.size(), from + TOGETHER)).stream()
                            .map(id -> new MapSqlParameterSource("id", id).addValue("consultation", consultation))
                            .toArray(MapSqlParameterSource[]::new));
        }
    }

    /** Its words have changed. */
    void awaitAgain(ContributionId id) {
        jdbc.sql("""
                        UPDATE theme_reading SET state = 'WAITING', changed = changed + 1
                        WHERE contribution_id = :id AND state <> 'GONE'""").param("id", id).update();
    }

    /** Whether others may read their words has changed. */
    void awaitAgain(PersonId author) {
        jdbc.sql("""
                        UPDATE theme_reading SET state = 'WAITING', changed = changed + 1
                        WHERE author_id = :author AND state <> 'GONE'""").param("author", author).update();
    }

    void gone(ContributionId id) {
        jdbc.sql(
                        "UPDATE theme_reading SET state = 'GONE', changed = changed + 1, author_id = NULL WHERE contribution_id = :id")
                .param("id", id)
                .update();
    }

    /** Consultations in which something waits. */
    List<ConsultationId> waiting() {
        return jdbc.sql(
                        "SELECT DISTINCT consultation_id FROM theme_reading WHERE state = 'WAITING' ORDER BY consultation_id")
                .query((row, index) -> new ConsultationId(Columns.uuid(row, "consultation_id")))
                .list();
    }

    /**
     * Something that waits.
     *
     * @param changed how often its words had changed
     * @param first whether it was never read before
     */
    record Waiting(int changed, boolean first) {}

    /** Some that wait. */
    Map<ContributionId, Waiting> waiting(ConsultationId consultation, int atMost) {
        Map<ContributionId, Waiting> waiting = new TreeMap<>(Comparator.comparing(ContributionId::value));
        jdbc.sql("""
                        SELECT contribution_id, changed, first_read IS NULL AS never FROM theme_reading
                        WHERE consultation_id = :consultation AND state = 'WAITING' ORDER BY contribution_id LIMIT :most""").param("consultation", consultation).param("most", atMost).query(row -> {
            waiting.put(
                    new ContributionId(Columns.uuid(row, "contribution_id")),
                    new Waiting(row.getInt("changed"), row.getBoolean("never")));
        });
        return waiting;
    }

    /** @return false when its words have changed since it was taken up: then nothing of the reading may be kept */
    boolean read(Reading reading, int changed, Instant now) {
        ContributionView said = reading.said();
        boolean own = said != null && said.helper() == null && said.session() == null;
        return jdbc.sql("""
                                UPDATE theme_reading SET state = :state, stance = :stance, voice = :voice, author_id = :author,
                                    organisation_id = :organisation, first_read = COALESCE(first_read, :now)
                                WHERE contribution_id = :id AND changed = :changed AND state = 'WAITING'""")
                        .param("state", reading.state())
                        .param("stance", said == null ? null : said.stance())
                        .param("voice", said == null ? null : Kind.of(said.organisation() != null, said.within()))
                        .param("author", said != null && own ? said.author() : null)
                        .param("organisation", said == null ? null : said.organisation())
                        .param("now", now)
                        .param("id", reading.id())
                        .param("changed", changed)
                        .update()
                == 1;
    }

    void sections(Collection<Reading> readings, ConsultationId consultation) {
        forget("theme_reading_section", readings);
        List<MapSqlParameterSource> rows = new ArrayList<>();
        readings.forEach(reading -> reading.sections()
                .forEach(section -> rows.add(new MapSqlParameterSource("consultation", consultation)
                        .addValue("section", section)
                        .addValue("contribution", reading.id()))));
        batches.batchUpdate("""
                        INSERT INTO theme_reading_section (consultation_id, section_id, contribution_id)
                        VALUES (:consultation, :section, :contribution)""", rows.toArray(MapSqlParameterSource[]::new));
    }

    void points(Collection<Reading> readings, String model) {
        forget("theme_point", readings);
        List<MapSqlParameterSource> rows = new ArrayList<>();
        readings.forEach(reading -> reading.points()
                .forEach(point -> rows.add(new MapSqlParameterSource("contribution", reading.id())
                        .addValue("number", point.number())
                        .addValue("start", point.start())
                        .addValue("end", point.end())
                        .addValue("model", model)
                        .addValue("vector", point.bytes()))));
        batches.batchUpdate("""
                        INSERT INTO theme_point (contribution_id, number, start_at, end_at, model, vector)
                        VALUES (:contribution, :number, :start, :end, :model, :vector)""", rows.toArray(MapSqlParameterSource[]::new));
    }

    private void forget(String table, Collection<Reading> readings) {
        if (!readings.isEmpty()) {
            jdbc.sql("DELETE FROM " + table + " WHERE contribution_id IN (:ids)")
                    .param("ids", readings.stream().map(Reading::id).toList())
                    .update();
        }
    }

    void forgetPoints(ContributionId id) {
        jdbc.sql("DELETE FROM theme_point WHERE contribution_id = :id")
                .param("id", id)
                .update();
    }

    /** Those of other models: their vectors cannot be compared with these, so the texts are read anew. */
    int awaitOtherModels(String model) {
        return jdbc.sql("""
                        UPDATE theme_reading SET state = 'WAITING', changed = changed + 1 WHERE state = 'READ' AND contribution_id IN
                            (SELECT contribution_id FROM theme_point WHERE number = 0 AND model <> :model)""").param("model", model).update();
    }

    void catchUp(ConsultationId consultation) {
        jdbc.sql("INSERT IGNORE INTO theme_catch_up (consultation_id) VALUES (:consultation)")
                .param("consultation", consultation)
                .update();
    }

    List<ConsultationId> toCatchUp() {
        return jdbc.sql("SELECT consultation_id FROM theme_catch_up ORDER BY consultation_id")
                .query((row, index) -> new ConsultationId(Columns.uuid(row, "consultation_id")))
                .list();
    }

    void caughtUp(ConsultationId consultation) {
        jdbc.sql("DELETE FROM theme_catch_up WHERE consultation_id = :consultation")
                .param("consultation", consultation)
                .update();
    }

    /** How many are in each state. */
    ReadingProgress progress(ConsultationId consultation) {
        Map<ReadingState, Integer> states = new EnumMap<>(ReadingState.class);
        jdbc.sql(
                        "SELECT state, COUNT(*) AS many FROM theme_reading WHERE consultation_id = :consultation GROUP BY state")
                .param("consultation", consultation)
                .query(row -> {
                    states.put(Columns.value(ReadingState.class, row, "state"), row.getInt("many"));
                });
        return ReadingProgress.of(states);
    }

    /** Those in another language, in the order of their identities, after this one. */
    List<ContributionId> foreign(ConsultationId consultation, @Nullable ContributionId after, int atMost) {
        return jdbc.sql("""
                        SELECT contribution_id FROM theme_reading
                        WHERE consultation_id = :consultation AND state = 'FOREIGN' AND contribution_id > :after
                        ORDER BY contribution_id LIMIT :most""")
                .param("consultation", consultation)
                .param("after", after == null ? Lane.MISSING.value() : after.value())
                .param("most", atMost)
                .query((row, index) -> new ContributionId(Columns.uuid(row, "contribution_id")))
                .list();
    }

    /** The section lanes that hold something that can be grouped, with who said it. */
    Map<SectionId, List<Speaker>> speakers(ConsultationId consultation) {
        Map<SectionId, List<Speaker>> speakers = new HashMap<>();
        jdbc.sql("SELECT s.section_id, " + ThemeQueries.SPEAKER + " FROM theme_reading_section s"
                        + " JOIN theme_reading r ON r.contribution_id = s.contribution_id" + ThemeQueries.LETTER
                        + "WHERE s.consultation_id = :consultation AND " + ThemeQueries.SHOWN)
                .param("consultation", consultation)
                .query(row -> {
                    speakers.computeIfAbsent(new SectionId(Columns.uuid(row, "section_id")), some -> new ArrayList<>())
                            .add(Speaker.of(row));
                });
        return speakers;
    }
}
