package org.throughline.summaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Said;
import org.throughline.contributions.Speaker;
import org.throughline.contributions.Stance;
import org.throughline.rings.ModuleTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** UC-14, 11: from the file alone, the summary is made and counted again. */
@ModuleTest
class SummaryFileTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SummaryFiles files;

    @Test
    void the_file_makes_the_summary_again_and_a_recount_of_it_finds_what_is_shown_UC14_11() {
        ASummary summary = new ASummary(context);
        ContributionId quoted = summary.consultation.published("The bus must come. I wait.", "buses");
        ContributionId left = summary.consultation.published("Nice weather.", "buses");
        ContributionId also = summary.consultation.published("So it must.", "buses");
        summary.write(new StatementEdit(
                summary.consultation.id(),
                "buses",
                null,
                0,
                "A bus.",
                null,
                List.of(summary.quote(quoted, "The bus must come.")),
                List.of(also)));
        summary.leaveOut("buses", left, "It is about the weather.");
        assertThat(written(summary)).as("Nothing while nobody has signed").isEmpty();
        summary.sign("buses");

        JsonNode file = JsonMapper.shared().readTree(written(summary));
        SummaryView.Signed shown = summary.published("buses");
        JsonNode statement = file.path("statements").path(0);
        assertThat(statement.path("words").asString()).isEqualTo("A bus.");
        assertThat(statement.path("quotations").path(0).path("words").asString())
                .isEqualTo(summary.read(quoted).text().substring(0, 18));
        assertThat(file.path("leftOut").path(0).path("reason").asString()).isEqualTo("It is about the weather.");
        Map<ContributionId, Said> said = said(file);
        Set<ContributionId> carried = new HashSet<>();
        statement.path("quotations").forEach(one -> carried.add(id(one.path("contribution"))));
        statement.path("carriedWithoutQuotation").forEach(one -> carried.add(id(one)));
        assertThat(carried).containsExactlyInAnyOrder(quoted, also);
        assertThat(Backing.of(carried.stream().map(said::get).toList()))
                .isEqualTo(shown.statements().getFirst().backing());
        assertThat(Coverage.of(said.values(), carried, Set.of(left), new Share(0, 0)))
                .isEqualTo(shown.coverage());
    }

    private byte[] written(ASummary summary) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(summary.consultation.id(), "buses", out);
        return out.toByteArray();
    }

    private static Map<ContributionId, Said> said(JsonNode file) {
        Map<ContributionId, Said> said = new HashMap<>();
        file.path("said").forEach(one -> {
            String stance =
                    one.path("stance").isNull() ? "" : one.path("stance").asString();
            said.put(
                    id(one.path("contribution")),
                    new Said(
                            id(one.path("contribution")),
                            new Speaker(
                                    Speaker.Kind.valueOf(one.path("kind").asString()),
                                    new UUID(0, one.path("speaker").asInt())),
                            Set.of(),
                            false,
                            stance.isEmpty() ? null : Stance.valueOf(stance),
                            0));
        });
        return said;
    }

    private static ContributionId id(JsonNode text) {
        return new ContributionId(UUID.fromString(text.asString()));
    }
}
