package org.throughline.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.throughline.kernel.Ids;

/**
 * The one form in which a line enters the chain: every column, each text with its length before it, so that no two different lines have
 * the same bytes. Each hash (SHA-256) covers the hash before it.
 */
final class Canonical {

    static final int HASH_BYTES = 32;

    /** Changes with the form. */
    private static final int FORM = 1;

    private Canonical() {}

    static byte[] firstHash() {
        return new byte[HASH_BYTES];
    }

    static byte[] hash(byte[] previous, long number, Line line) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            out.write(previous);
            out.writeLong(number);
            out.writeLong(line.id());
            out.writeLong(line.at().getEpochSecond());
            out.writeInt(line.at().getNano());
            write(out, line.event());
            write(out, line.actor());
            out.write(Ids.bytes(line.subject()));
            write(out, line.payload());
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return sha256().digest(bytes.toByteArray());
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
