package org.throughline.insight.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Independent comments of real people are no campaign. */
class RealCommentsTests {

    private static final Path FOLDER = Path.of("..", "shared", "evaluation");

    private static double falseFlags(String file, String question) throws Table.Unusable {
        Path path = FOLDER.resolve(file);
        assumeTrue(Files.exists(path), "Skipped: the data to measure with is not at " + path);
        return (double) CampaignMeasure.of(Table.read(path, Set.of()), question).get("false_flag_rate");
    }

    @Test
    void who_writes_alone_is_not_taken_for_a_campaign() throws Table.Unusable {
        assertThat(falseFlags("independent.csv", "")).isLessThanOrEqualTo(0.002);
    }

    @Test
    void who_repeats_the_question_is_not_taken_for_a_campaign() throws Table.Unusable {
        assertThat(falseFlags(
                        "stance.csv",
                        "Do you think the current tariff policy under the Trump administration will have a positive or negative "
                                + "impact on the overall U.S. economy and society?"))
                .isLessThanOrEqualTo(0.002);
    }
}
