package org.throughline.bench;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.throughline.contributions.ContributionId;
import org.throughline.insight.vectors.Embedder;
import org.throughline.kernel.Ids;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/** As if texts had been read and put into themes: with vectors of no meaning, since to work out real ones takes minutes. */
final class ReadTexts {

    private static final int DIMENSIONS = 384;
    private static final int TOGETHER = 500;

    private final NamedParameterJdbcOperations jdbc;
    private final ConsultationId consultation;
    private final List<ContributionId> said;

    ReadTexts(ApplicationContext context, ConsultationId consultation, List<ContributionId> said) {
        jdbc = context.getBean(NamedParameterJdbcOperations.class);
        this.consultation = consultation;
        this.said = said;
    }

    void vectors(Random random) {
        List<MapSqlParameterSource> rows = said.stream()
                .map(id -> row(id).addValue("model", Embedder.MODEL).addValue("vector", vector(random)))
                .toList();
        inSteps("""
                INSERT INTO theme_reading (contribution_id, consultation_id, state, changed, voice, author_id)
                SELECT c.id, c.consultation_id, 'READ', 0, 'PERSON', c.author_id FROM contribution c WHERE c.id = :contribution
                ON DUPLICATE KEY UPDATE state = 'READ', voice = 'PERSON'""", rows);
        inSteps("""
                INSERT INTO theme_point (contribution_id, number, start_at, end_at, model, vector)
                VALUES (:contribution, 0, 0, 1, :model, :vector) ON DUPLICATE KEY UPDATE vector = VALUES(vector)""", rows);
    }

    /** So many of a section, with nine tenths of everything in one of them each. */
    void themes(SectionId section, int themes) {
        List<ContributionId> ids = new ArrayList<>();
        for (int theme = 0; theme < themes; theme++) {
            ids.add(new ContributionId(Ids.next()));
            jdbc.update("""
                    INSERT INTO theme (id, consultation_id, section_id, stance, title, pinned, state, version, confirmed)
                    VALUES (:contribution, :consultation, :section, NULL, 'A theme', FALSE, 'CONFIRMED', 1, :now)""", row(ids.getLast()).addValue("section", section).addValue("now", Instant.now()));
        }
        List<MapSqlParameterSource> rows = new ArrayList<>();
        for (int at = 0; at < said.size() * 9 / 10; at++) {
            rows.add(row(said.get(at)).addValue("theme", ids.get(at % themes)));
        }
        inSteps(
                "INSERT INTO theme_member (theme_id, contribution_id, origin) VALUES (:theme, :contribution, 'HUMAN')",
                rows);
    }

    private MapSqlParameterSource row(ContributionId id) {
        return new MapSqlParameterSource("contribution", id).addValue("consultation", consultation);
    }

    private void inSteps(String sql, List<MapSqlParameterSource> rows) {
        for (int from = 0; from < rows.size(); from += TOGETHER) {
            jdbc.batchUpdate(
                    sql,
                    rows.subList(from, Math.min(rows.size(), from + TOGETHER)).toArray(MapSqlParameterSource[]::new));
        }
    }

    /** Of length one. */
    private static byte[] vector(Random random) {
        double[] vector = random.doubles(DIMENSIONS, -1, 1).toArray();
        double sum = 0;
        for (double coordinate : vector) {
            sum += coordinate * coordinate;
        }
        ByteBuffer bytes = ByteBuffer.allocate(DIMENSIONS * Float.BYTES);
        for (double coordinate : vector) {
            bytes.putFloat((float) (coordinate / Math.sqrt(sum)));
        }
        return bytes.array();
    }
}
