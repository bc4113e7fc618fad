package org.throughline.database;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementCreatorFactory;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.throughline.kernel.Id;

/** Turns the named parameters of a statement into what the driver knows. */
final class TypedParameters extends NamedParameterJdbcTemplate {

    TypedParameters(JdbcOperations operations) {
        super(operations);
    }

    @Override
    protected PreparedStatementCreator getPreparedStatementCreator(
            String sql, SqlParameterSource parameters, @Nullable Consumer<PreparedStatementCreatorFactory> customizer) {
        return super.getPreparedStatementCreator(sql, new Converted(parameters), customizer);
    }

    @Override
    public int[] batchUpdate(String sql, SqlParameterSource[] batch) {
        return super.batchUpdate(sql, Stream.of(batch).map(Converted::new).toArray(SqlParameterSource[]::new));
    }

    private static @Nullable Object column(@Nullable Object value) {
        return switch (value) {
            case Id id -> ColumnConverters.FromUuid.CONVERTER.convert(id.value());
            case UUID uuid -> ColumnConverters.FromUuid.CONVERTER.convert(uuid);
            case Instant instant -> ColumnConverters.FromInstant.CONVERTER.convert(instant);
            case Enum<?> constant -> constant.name();
            case Collection<?> values ->
                values.stream().map(TypedParameters::column).toList();
            case null, default -> value;
        };
    }

    private record Converted(SqlParameterSource given) implements SqlParameterSource {

        @Override
        public boolean hasValue(String name) {
            return given.hasValue(name);
        }

        @Override
        public @Nullable Object getValue(String name) {
            return column(given.getValue(name));
        }

        @Override
        public int getSqlType(String name) {
            return given.getSqlType(name);
        }

        @Override
        public @Nullable String getTypeName(String name) {
            return given.getTypeName(name);
        }

        @Override
        public String @Nullable [] getParameterNames() {
            return given.getParameterNames();
        }
    }
}
