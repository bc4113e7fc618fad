package org.throughline.contributions;

import java.util.Map;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.Consent;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Drafts as text: JSON, read back by this room alone. */
final class DraftTexts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 500_000;

    private DraftTexts() {}

    static String write(Map<String, String> fields) {
        String text = JSON.writeValueAsString(fields);
        if (text.length() > LONGEST) {
            throw new Refused(Refusal.of("contributions.draft-too-long"));
        }
        return text;
    }

    static Map<String, String> fields(String text) {
        return JSON.readValue(text, new TypeReference<Map<String, String>>() {});
    }

    static String write(NewComment comment) {
        return JSON.writeValueAsString(comment);
    }

    static String write(Consent consent) {
        return JSON.writeValueAsString(consent);
    }

    static Consent consent(String text) {
        return JSON.readValue(text, Consent.class);
    }

    static NewComment comment(String text) {
        return JSON.readValue(text, NewComment.class);
    }
}
