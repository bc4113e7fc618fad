package org.throughline.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.priorities.WithoutSome;
import org.throughline.priorities.WithoutSome.Placed;

/** UC-05: a result with and without campaigns, in words. */
class WithoutCampaignsTests {

    private static WithoutInWords words(@Nullable WithoutSome places) {
        return new WithoutInWords(
                new BallotsWithout.Answer(50, Optional.ofNullable(places)),
                (key, arguments) -> key + List.of(arguments));
    }

    @Test
    void the_same_order_is_said_to_be_the_same_UC05_24() {
        WithoutInWords same = words(new WithoutSome(List.of(new Placed("Buses", 1, 1), new Placed("Trains", 2, 2))));

        assertThat(same.sentence()).isEqualTo("campaigns.without.same[50, 0]");
        assertThat(same.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.rows())
                        .containsExactly(
                                List.of("Buses", "priorities.methods.place[1]", "priorities.methods.place[1]"),
                                List.of("Trains", "priorities.methods.place[2]", "priorities.methods.place[2]")));
    }

    @Test
    void places_that_differ_are_counted_and_marked_in_words_UC05_24() {
        WithoutInWords other = words(new WithoutSome(List.of(new Placed("Buses", 1, 2), new Placed("Trains", 2, 1))));

        assertThat(other.sentence()).isEqualTo("campaigns.without.differs[50, 2]");
        assertThat(other.tables().getFirst().rows().getFirst())
                .containsExactly("Buses", "priorities.methods.place[1]", "campaigns.without.moved[2]");
    }

    @Test
    void where_few_stand_behind_it_only_that_is_said_UC05_24() {
        WithoutInWords few = words(null);

        assertThat(few.sentence()).isEqualTo("campaigns.without.few[10]");
        assertThat(few.tables()).isEmpty();
    }
}
