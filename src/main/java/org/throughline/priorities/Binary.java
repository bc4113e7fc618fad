package org.throughline.priorities;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.throughline.kernel.Id;

/** Identities as BINARY(16). */
final class Binary {

    private Binary() {}

    static byte[] of(Id id) {
        return ByteBuffer.allocate(16)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
    }

    static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
