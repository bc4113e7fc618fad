package org.throughline.throughlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Ids;

class MergesTests {

    private final ContributionId one = new ContributionId(Ids.next());
    private final ContributionId two = new ContributionId(Ids.next());
    private final ContributionId three = new ContributionId(Ids.next());

    @Test
    void a_chain_is_followed_to_its_end() {
        Merges merges = new Merges(Map.of(one, two, two, three));

        assertThat(merges.end(one)).isEqualTo(three);
        assertThat(merges.end(three)).isEqualTo(three);
    }

    @Test
    void what_would_lead_back_to_its_beginning_is_seen_over_any_number_of_steps() {
        Merges merges = new Merges(Map.of(one, two, two, three));

        assertThat(merges.wouldCircle(three, one)).isTrue();
        assertThat(merges.wouldCircle(three, two)).isTrue();
        assertThat(merges.wouldCircle(one, three)).isFalse();
    }

    @Test
    void a_circle_that_should_not_be_there_still_ends() {
        assertThat(new Merges(Map.of(one, two, two, one)).end(one)).isIn(one, two);
    }
}
