package org.throughline.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Ids;

/**
 * What rooms hold about a person in rows. Reads them as named values for a person's copy: identities as texts, times in UTC, the names those of
 * the columns. Lets go of them when the account is erased.
 */
@Component
public class HeldRows {

    private static final int IDENTITY = 16;

    private final JdbcClient jdbc;

    HeldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param sql asks for the rows of :person */
    public HeldPart part(String name, String sql, PersonId person) {
        List<Map<String, String>> rows = jdbc.sql(sql)
                .param("person", person)
                .query((row, index) -> values(row))
                .list();
        return new HeldPart(name, rows);
    }

    /** @param statements each lets go of something of :person */
    public void letGo(List<String> statements, PersonId person) {
        statements.forEach(sql -> jdbc.sql(sql).param("person", person).update());
    }

    private static Map<String, String> values(ResultSet row) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            values.put(row.getMetaData().getColumnLabel(column), text(row, column));
        }
        return values;
    }

    private static String text(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        return switch (value) {
            case null -> "";
            case byte[] bytes
            when bytes.length == IDENTITY -> Ids.fromBytes(bytes).toString();
            case LocalDateTime time -> time + "Z";
            case Boolean yes -> yes ? "yes" : "no";
            default -> Objects.requireNonNullElse(row.getString(column), "");
        };
    }
}
