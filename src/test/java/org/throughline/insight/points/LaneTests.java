package org.throughline.insight.points;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in another language goes to a lane that everybody sees, never into groups. */
class LaneTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bus to the clinic stops at six.",
                "Free parking needed at hospital for carers",
                "More dentists taking NHS patients please",
                "ok",
                "",
                "12345 !!!",
                "Aotearoa kaitiaki iwi and hapu should lead this"
            })
    void english_is_grouped_and_so_is_what_is_too_short_to_tell(String text) {
        assertThat(Lane.of(text)).isEqualTo(Lane.GROUPED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mae angen mwy o fysiau gyda'r nos i'r ysbyty ac i'r feddygfa yn y dref.",
                "Potrzebujemy więcej autobusów wieczorem do szpitala i do przychodni.",
                "نحتاج إلى المزيد من الحافلات في المساء إلى المستشفى",
                "हमें शाम को अस्पताल के लिए और बसें चाहिए",
                "Necesitamos más autobuses por la noche para ir al hospital."
            })
    void another_language_waits_for_a_translation(String text) {
        assertThat(Lane.of(text)).isEqualTo(Lane.NEEDS_TRANSLATION);
    }
}
