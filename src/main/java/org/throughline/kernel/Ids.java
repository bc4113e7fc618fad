package org.throughline.kernel;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

/** Makes identities (RFC 9562, UUID version 7) and reads them from addresses and forms. */
public final class Ids {

    private static final TimeBasedEpochGenerator VERSION_7 = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** A new UUID whose order follows the time of its making. */
    public static UUID next() {
        return VERSION_7.generate();
    }

    /** The identity that a text from outside names, or nothing when it names none: hostile text is never an error. */
    public static Optional<UUID> parse(String text) {
        if (text.length() != 36) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** The identity as its BINARY(16) column holds it. */
    public static byte[] bytes(Id id) {
        return bytes(id.value());
    }

    /** The UUID as its BINARY(16) column holds it. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** The UUID that a BINARY(16) column holds. */
    public static UUID fromBytes(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
