package org.throughline.contributions;

import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.throughline.database.Columns;
import org.throughline.kernel.Internal;

/** From the private reference that an author keeps to what they sent, once it is published. */
@Service
public class SentReferences {

    private static final int LETTERS = 10;

    private final JdbcClient jdbc;

    SentReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The published contribution of this reference.
     *
     * @param typed as somebody typed it: in any case, with or without hyphens, with letters that look like a digit
     */
    @Internal
    public Optional<ContributionId> published(String typed) {
        return jdbc.sql("SELECT id FROM contribution WHERE reference = :reference AND state = 'PUBLISHED'")
                .param("reference", written(typed))
                .query((row, index) -> new ContributionId(Columns.uuid(row, "id")))
                .optional();
    }

    /** As references are written. */
    static String written(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        if (letters.length() != LETTERS || !letters.startsWith("TL")) {
            return "";
        }
        String random = letters.substring(2).replace('O', '0').replace('I', '1').replace('L', '1');
        return "TL-" + random.substring(0, 4) + "-" + random.substring(4);
    }
}
