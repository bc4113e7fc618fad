package org.throughline.notifications;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Ids;
import org.throughline.people.PersonId;

/**
 * Signs the addresses that end mails, and knows its signature again. An address names a person and what ends; it does not run out, for old
 * mails must be ended too, and it can do nothing else.
 */
@Component
class EndingTokens {

    /** All kinds of news. */
    static final String ALL = "ALL";

    /** Letters from the body that consults. */
    static final String CONTACT = "CONTACT";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int SIGNATURE_BYTES = 16;
    private static final int ID_BYTES = 16;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final JdbcClient jdbc;
    private volatile byte @Nullable [] key;

    EndingTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param scope {@link #ALL} or the name of what ends */
    record Ending(PersonId person, String scope) {}

    /** The local path of the page that ends mails for this person. */
    String path(PersonId person, String scope) {
        String said = TEXT.encodeToString(Ids.bytes(person)) + "." + scope;
        return NoticeLinks.UNSUBSCRIBE + "?token=" + said + "." + TEXT.encodeToString(signature(said));
    }

    /** What the token says; nothing unless we signed it. */
    Optional<Ending> read(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            byte[] given = Base64.getUrlDecoder().decode(parts[2]);
            byte[] person = Base64.getUrlDecoder().decode(parts[0]);
            boolean ours = MessageDigest.isEqual(given, signature(parts[0] + "." + parts[1]));
            return ours && person.length == ID_BYTES
                    ? Optional.of(new Ending(new PersonId(Ids.fromBytes(person)), parts[1]))
                    : Optional.empty();
        } catch (IllegalArgumentException notEvenOfOurShape) {
            return Optional.empty();
        }
    }

    private byte[] signature(String said) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            return Arrays.copyOf(mac.doFinal(said.getBytes(StandardCharsets.UTF_8)), SIGNATURE_BYTES);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Made by whichever server needs it first. */
    private byte[] key() {
        byte[] known = key;
        if (known != null) {
            return known;
        }
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("INSERT IGNORE INTO notice_key (id, secret) VALUES (1, :secret)")
                .param("secret", fresh)
                .update();
        byte[] kept = jdbc.sql("SELECT secret FROM notice_key WHERE id = 1")
                .query((row, index) -> row.getBytes(1))
                .single();
        key = kept;
        return kept;
    }
}
