package org.throughline.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.throughline.kernel.Ids;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

class ContributionTests {

    private static Contribution waiting() {
        return Contribution.sent(
                new ContributionId(Ids.next()),
                new ConsultationId(Ids.next()),
                new PersonId(Ids.next()),
                null,
                null,
                null,
                State.WAITING,
                Instant.EPOCH);
    }

    @Property
    void only_a_change_raises_the_version_and_nothing_waits_again(@ForAll List<Boolean> decisions) {
        Contribution contribution = waiting();
        for (boolean publish : decisions) {
            Contribution after = publish ? contribution.published() : contribution.withheld();
            assertThat(after.state()).isEqualTo(publish ? State.PUBLISHED : State.WITHHELD);
            assertThat(after.version())
                    .isEqualTo(contribution.version() + (after.state() == contribution.state() ? 0 : 1));
            contribution = after;
        }
    }

    @Property
    void a_cursor_comes_back_from_an_address(
            @ForAll @LongRange(min = 0, max = 253_402_300_799_999_999L) long microseconds,
            @ForAll @IntRange(min = 0) int second) {
        Cursor cursor = new Cursor(microseconds, second, UUID.randomUUID());

        assertThat(Cursor.parse(cursor.text())).contains(cursor);
        assertThat(Cursor.microseconds(Cursor.time(microseconds))).isEqualTo(microseconds);
    }

    @Property
    void any_text_is_a_cursor_or_nothing(@ForAll String hostile) {
        Cursor.parse(hostile)
                .ifPresent(cursor -> assertThat(Cursor.time(cursor.first()))
                        .isBefore(Instant.parse("+10000-01-01T00:00:00Z").truncatedTo(ChronoUnit.MICROS)));
        assertThat(DiscussionSort.of(hostile)).isNotNull();
    }

    @Property
    void every_contribution_has_a_place_on_the_ring(@ForAll long most, @ForAll long least) {
        assertThat(Rotation.turn(new ContributionId(new UUID(most, least)))).isNotNegative();
        assertThat(Rotation.start(most)).isNotNegative();
    }
}
