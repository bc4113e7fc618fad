package org.throughline.contributions;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.throughline.database.Columns;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Open;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/** Published comments counted for pictures: each once. It looks at all of them, so whoever shows it keeps it for a while. */
@Service
public class CommentStatistics {

    private static final String COMMENTS = """
            c.consultation_id = :consultation AND c.state = 'PUBLISHED' AND c.parent_id IS NULL
                AND (c.response_kind IS NULL OR c.response_kind IN ('PART', 'ANSWER'))
            """;

    private final JdbcClient jdbc;

    CommentStatistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By section and by where their authors stand; a comment on several sections counts at the one it names first. One statement. */
    @Open
    public List<CountedComments.Of> bySection(ConsultationId consultation) {
        return jdbc.sql("""
                        SELECT s.section_id, c.stance, COUNT(*) AS comments FROM contribution c
                        LEFT JOIN contribution_section s ON s.contribution_id = c.id AND s.position = 0
                        WHERE\s""" + COMMENTS + " GROUP BY s.section_id, c.stance ORDER BY s.section_id, c.stance")
                .param("consultation", consultation)
                .query((row, index) -> {
                    UUID section = Columns.uuidOrNull(row, "section_id");
                    return new CountedComments.Of(
                            section == null ? null : new SectionId(section),
                            Columns.valueOrNull(Stance.class, row, "stance"),
                            row.getInt("comments"));
                })
                .list();
    }

    /** By day and channel. The database counts by hours, which are whole in either time; one statement. */
    @Open
    public List<CountedComments.On> byDay(ConsultationId consultation) {
        Map<LocalDate, Map<Channel, Integer>> days = new HashMap<>();
        jdbc.sql("SELECT DATE_FORMAT(c.submitted, '%Y-%m-%dT%H:00:00') AS hour, c.channel, COUNT(*) AS comments"
                        + " FROM contribution c WHERE " + COMMENTS + " GROUP BY hour, c.channel")
                .param("consultation", consultation)
                .query(row -> {
                    days.computeIfAbsent(day(Columns.text(row, "hour")), unused -> new HashMap<>())
                            .merge(Columns.value(Channel.class, row, "channel"), row.getInt("comments"), Integer::sum);
                });
        List<CountedComments.On> counted = new ArrayList<>();
        days.forEach((day, channels) ->
                channels.forEach((channel, comments) -> counted.add(new CountedComments.On(day, channel, comments))));
        return counted;
    }

    /** By how many people they touch and how big a difference it makes to each, as their authors see it; one statement. */
    @Open
    public List<CountedComments.Weighed> byWeight(ConsultationId consultation) {
        return jdbc.sql("SELECT c.reach, c.difference, COUNT(*) AS comments FROM contribution c WHERE " + COMMENTS
                        + " AND c.reach IS NOT NULL AND c.difference IS NOT NULL GROUP BY c.reach, c.difference")
                .param("consultation", consultation)
                .query((row, index) -> new CountedComments.Weighed(
                        Columns.value(Reach.class, row, "reach"),
                        Columns.value(Difference.class, row, "difference"),
                        row.getInt("comments")))
                .list();
    }

    private static LocalDate day(String hour) {
        return LocalDateTime.parse(hour)
                .toInstant(ZoneOffset.UTC)
                .atZone(LondonTime.ZONE)
                .toLocalDate();
    }
}
