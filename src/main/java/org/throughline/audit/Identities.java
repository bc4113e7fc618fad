package org.throughline.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.throughline.kernel.Ids;

/**
 * The pseudonyms under which people stand in the ledger. Without the salt, which can be dropped, a pseudonym leads to nobody; with it,
 * anybody can check that it is the right one. See docs/decisions/0031-erasure.md.
 */
@Component
class Identities {

    private static final int SALT_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Cache<UUID, UUID> known =
            Caffeine.newBuilder().maximumSize(50_000).build();

    Identities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person's pseudonym, given now if they have none. In the transaction of the line that needs it. */
    UUID pseudonym(UUID person) {
        UUID cached = known.getIfPresent(person);
        return cached == null ? kept(person) : cached;
    }

    private UUID kept(UUID person) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        jdbc.sql("INSERT IGNORE INTO audit_identity (person, salt, pseudonym) VALUES (:person, :salt, :pseudonym)")
                .param("person", person)
                .param("salt", salt)
                .param("pseudonym", derive(salt, Ids.bytes(person)))
                .update();
        UUID pseudonym = jdbc.sql("SELECT pseudonym FROM audit_identity WHERE person = :person")
                .param("person", person)
                .query((row, index) -> Ids.fromBytes(row.getBytes(1)))
                .single();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known.put(person, pseudonym);
            }
        });
        return pseudonym;
    }

    /** Drops what leads from the pseudonym to the person, once the last line of this transaction is written. */
    void forget(UUID person) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                jdbc.sql("DELETE FROM audit_identity WHERE person = :person")
                        .param("person", person)
                        .update();
            }

            @Override
            public void afterCompletion(int status) {
                known.invalidate(person);
            }
        });
    }

    /** Whether every identity that is kept fits its pseudonym, and only those are missing whose person has erased their account. */
    boolean areWhole() {
        return fit(jdbc) && missing(jdbc) == 0;
    }

    private static boolean fit(JdbcClient jdbc) {
        List<Boolean> fits = jdbc.sql("SELECT person, salt, pseudonym FROM audit_identity")
                .query((row, index) ->
                        Arrays.equals(row.getBytes("pseudonym"), derive(row.getBytes("salt"), row.getBytes("person"))))
                .list();
        return !fits.contains(false);
    }

    private static long missing(JdbcClient jdbc) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM
                            (SELECT DISTINCT UNHEX(SUBSTRING(actor, 3)) AS pseudonym FROM audit_line WHERE actor LIKE 'p:%') a
                            LEFT JOIN audit_identity i ON i.pseudonym = a.pseudonym
                            LEFT JOIN (SELECT DISTINCT subject FROM audit_line WHERE event = 'PersonErased') e ON e.subject = a.pseudonym
                        WHERE i.pseudonym IS NULL AND e.subject IS NULL""").query(Long.class).single();
    }

    private static byte[] derive(byte[] salt, byte[] person) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return Arrays.copyOf(digest.digest(person), person.length);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
