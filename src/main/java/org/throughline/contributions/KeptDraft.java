package org.throughline.contributions;

import java.time.Instant;
import java.util.Map;

/**
 * A draft as it was kept.
 *
 * @param fields the form's fields by name
 */
public record KeptDraft(Map<String, String> fields, Instant updated) {

    /** The name of the field that holds the words themselves. */
    public static final String TEXT = "text";

    public KeptDraft {
        fields = Map.copyOf(fields);
    }

    public String text() {
        return fields.getOrDefault(TEXT, "");
    }
}
