package org.throughline.contributions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.throughline.contributions.KeptDraft;

class DraftKeeperTests {

    private static final Optional<KeptDraft> SERVERS =
            Optional.of(new KeptDraft(Map.of("text", "server"), Instant.parse("2026-05-04T10:00:00Z")));

    private static String browsers(String at) {
        return """
                {"fields": {"text": "browser", "helped": true, "stance": null}, "at": "%s"}""".formatted(at);
    }

    @Test
    void the_newer_copy_wins() {
        assertThat(DraftKeeper.newer(browsers("2026-05-04T10:00:01.000Z"), SERVERS))
                .map(KeptDraft::fields)
                .contains(Map.of("text", "browser", "helped", "true", "stance", ""));
        assertThat(DraftKeeper.newer(browsers("2026-05-04T09:59:59.000Z"), SERVERS))
                .isEqualTo(SERVERS);
        assertThat(DraftKeeper.newer("", SERVERS)).isEqualTo(SERVERS);
        assertThat(DraftKeeper.newer("", Optional.empty())).isEmpty();
    }

    @Test
    void a_draft_without_a_word_is_none() {
        assertThat(DraftKeeper.newer(
                        "{\"fields\": {\"text\": \" \"}, \"at\": \"2026-05-04T10:00:00Z\"}", Optional.empty()))
                .isEmpty();
    }

    @Property
    void whatever_the_browser_says_breaks_nothing(@ForAll String copy) {
        assertThat(DraftKeeper.newer(copy, SERVERS)).isNotEmpty();
        assertThat(DraftKeeper.newer("{\"fields\": [" + copy + "]}", SERVERS)).isNotEmpty();
    }
}
