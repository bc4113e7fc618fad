package org.throughline.kernel;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.kernel.RateLimits.Turns;

/**
 * The rows of the limits. All keys of one act are one statement, which makes the rows that are not there yet. Where a limit is reached it
 * gives the row a value that the table does not take: then nothing of it is done.
 */
final class TurnRows {

    /** When the next turns of a key are due, in microseconds since 1970. */
    record Free(long firstFree, long secondFree) {}

    private record Row(byte[] id, Free free) {}

    /** The error of a CHECK that does not hold, of MySQL and of MariaDB. */
    private static final Set<Integer> NOT_TAKEN = Set.of(3819, 4025);

    private static final int FORGOTTEN_AT_ONCE = 10_000;

    private final JdbcClient jdbc;

    TurnRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes a turn of each key, or none when there is one that has none left. */
    boolean advance(List<Turns> all, long now) {
        // In the order of the key, so that two acts never wait for each other.
        List<Turns> ordered = all.stream()
                .sorted((one, other) -> Arrays.compareUnsigned(one.id(), other.id()))
                .toList();
        Map<String, Object> values = new HashMap<>(Map.of("now", now));
        for (int row = 0; row < ordered.size(); row++) {
            Turns turns = ordered.get(row);
            values.put("id" + row, turns.id());
            values.put("first" + row, now + turns.first().each());
            values.put("second" + row, now + turns.second().each());
            values.put("firstEnd" + row, now + turns.first().micros());
            values.put("secondEnd" + row, now + turns.second().micros());
        }
        try {
            jdbc.sql(statement(ordered.size())).params(values).update();
            return true;
        } catch (DataAccessException refused) {
            if (notTaken(refused)) {
                return false;
            }
            throw refused;
        }
    }

    private static String statement(int rows) {
        String fresh = each(rows, ", ", "(:id%1$d, :first%1$d, :second%1$d)");
        return "INSERT INTO turn_taken (id, first_free, second_free) VALUES " + fresh + " ON DUPLICATE KEY UPDATE "
                + next("first", rows) + ", " + next("second", rows);
    }

    /** A row much further ahead than its period stems from before the clock was set back, and limits nobody. */
    private static String next(String limit, int rows) {
        String end = "CASE VALUES(id) " + each(rows, " ", "WHEN :id%1$d THEN :" + limit + "End%1$d") + " END";
        return """
                %1$s_free = CASE WHEN %1$s_free <= :now OR %1$s_free > %2$s + %3$d THEN VALUES(%1$s_free)
                    WHEN %1$s_free + VALUES(%1$s_free) - :now <= %2$s THEN %1$s_free + VALUES(%1$s_free) - :now ELSE -1 END""".formatted(limit, end, RateLimits.CLOCKS_APART);
    }

    private static String each(int rows, String between, String text) {
        return IntStream.range(0, rows).mapToObj(text::formatted).collect(Collectors.joining(between));
    }

    private static boolean notTaken(DataAccessException failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && NOT_TAKEN.contains(sql.getErrorCode()));
    }

    /** Of those of these keys that have a row. */
    Map<Turns, Free> free(List<Turns> all) {
        List<Row> rows = jdbc.sql("SELECT id, first_free, second_free FROM turn_taken WHERE id IN (:ids)")
                .param("ids", all.stream().map(Turns::id).toList())
                .query((row, index) ->
                        new Row(row.getBytes("id"), new Free(row.getLong("first_free"), row.getLong("second_free"))))
                .list();
        Map<Turns, Free> free = new HashMap<>();
        for (Row row : rows) {
            all.stream()
                    .filter(turns -> Arrays.equals(turns.id(), row.id()))
                    .forEach(turns -> free.put(turns, row.free()));
        }
        return free;
    }

    void forget(long now) {
        jdbc.sql("DELETE FROM turn_taken WHERE first_free < :now AND second_free < :now LIMIT " + FORGOTTEN_AT_ONCE)
                .param("now", now)
                .update();
    }
}
