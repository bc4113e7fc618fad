package org.throughline.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of dated areas. */
@Repository
class AreaRows {

    private static final String ON_DAY = " valid_from <= :day AND (valid_to IS NULL OR valid_to > :day)";

    private final JdbcClient jdbc;

    AreaRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Area> asOf(LocalDate day) {
        return jdbc.sql("SELECT * FROM area WHERE" + ON_DAY
                        + " ORDER BY FIELD(level, 'SYSTEM', 'PLACE', 'NEIGHBOURHOOD'), name")
                .param("day", day)
                .query(AreaRows::area)
                .list();
    }

    Optional<Area> byKey(String key, LocalDate day) {
        return jdbc.sql("SELECT * FROM area WHERE area_key = :key AND" + ON_DAY + " ORDER BY valid_from DESC LIMIT 1")
                .param("key", key)
                .param("day", day)
                .query(AreaRows::area)
                .optional();
    }

    void endBefore(Area next) {
        jdbc.sql("""
                UPDATE area SET valid_to = :from
                WHERE area_key = :key AND valid_from < :from AND (valid_to IS NULL OR valid_to > :from)""").param("key", next.key()).param("from", next.validFrom()).update();
    }

    void put(Area area) {
        jdbc.sql("""
                INSERT INTO area (area_key, valid_from, valid_to, name, level, parent_key, population)
                VALUES (:key, :from, :to, :name, :level, :parent, :population)
                ON DUPLICATE KEY UPDATE valid_to = VALUES(valid_to), name = VALUES(name), level = VALUES(level),
                    parent_key = VALUES(parent_key), population = VALUES(population)""")
                .param("key", area.key())
                .param("from", area.validFrom())
                .param("to", area.validTo())
                .param("name", area.name())
                .param("level", area.level())
                .param("parent", area.parent())
                .param("population", area.population())
                .update();
    }

    private static Area area(ResultSet row, int number) throws SQLException {
        return new Area(
                row.getString("area_key"),
                row.getString("name"),
                Level.valueOf(row.getString("level")),
                row.getString("parent_key"),
                row.getObject("population", Integer.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
