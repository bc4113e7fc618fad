package org.throughline.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CampaignLetterTests {

    @Test
    void campaigns_are_called_A_to_Z_then_AA() {
        assertThat(new CampaignLetter(1)).hasToString("A");
        assertThat(new CampaignLetter(26)).hasToString("Z");
        assertThat(new CampaignLetter(27)).hasToString("AA");
        assertThat(CampaignLetter.parse("desk")).isEmpty();
        assertThat(CampaignLetter.parse("A")).isEmpty();
    }

    @Property
    void every_number_is_read_back_from_its_address(@ForAll @IntRange(min = 1, max = 18_278) int number) {
        CampaignLetter letter = new CampaignLetter(number);
        assertThat(CampaignLetter.parse(letter.slug())).contains(letter);
    }
}
