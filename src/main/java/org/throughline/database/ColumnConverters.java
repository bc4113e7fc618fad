package org.throughline.database;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.core.convert.converter.Converter;

/** Instants to DATETIME(6), which holds UTC, and back; plain UUIDs to BINARY(16), and back. */
final class ColumnConverters {

    private ColumnConverters() {}

    static List<Converter<?, ?>> all() {
        return List.of(FromInstant.CONVERTER, ToInstant.CONVERTER, FromUuid.CONVERTER, ToUuid.CONVERTER);
    }

    enum FromInstant implements Converter<Instant, LocalDateTime> {
        CONVERTER;

        @Override
        public LocalDateTime convert(Instant instant) {
            return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
    }

    enum ToInstant implements Converter<LocalDateTime, Instant> {
        CONVERTER;

        @Override
        public Instant convert(LocalDateTime utc) {
            return utc.toInstant(ZoneOffset.UTC);
        }
    }

    enum FromUuid implements Converter<UUID, byte[]> {
        CONVERTER;

        @Override
        public byte[] convert(UUID uuid) {
            return ByteBuffer.allocate(16)
                    .putLong(uuid.getMostSignificantBits())
                    .putLong(uuid.getLeastSignificantBits())
                    .array();
        }
    }

    enum ToUuid implements Converter<byte[], UUID> {
        CONVERTER;

        @Override
        public UUID convert(byte[] bytes) {
            var buffer = ByteBuffer.wrap(bytes);
            return new UUID(buffer.getLong(), buffer.getLong());
        }
    }
}
