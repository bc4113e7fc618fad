package org.throughline.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Ids;
import org.throughline.plans.SectionId;

/** Reads identities, instants, constants and lists of sections from rows. */
final class Columns {

    private Columns() {}

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return Ids.fromBytes(Objects.requireNonNull(row.getBytes(column)));
    }

    static @Nullable UUID uuidOrNull(ResultSet row, String column) throws SQLException {
        byte @Nullable [] bytes = row.getBytes(column);
        return bytes == null ? null : Ids.fromBytes(bytes);
    }

    static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instantOrNull(row, column));
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    static <E extends Enum<E>> E value(Class<E> type, ResultSet row, String column) throws SQLException {
        return Enum.valueOf(type, text(row, column));
    }

    static String of(List<SectionId> sections) {
        return sections.stream().map(section -> section.value().toString()).collect(Collectors.joining(","));
    }

    static List<SectionId> sections(ResultSet row) throws SQLException {
        return Stream.of(text(row, "sections").split(",", -1))
                .flatMap(id -> Ids.parse(id).stream())
                .map(SectionId::new)
                .toList();
    }
}
