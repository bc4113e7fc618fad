package org.throughline.summaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Ids;
import org.throughline.summaries.CarriedSince.Signed;

/** UC-30, 13: since when a signed summary carries something. */
class CarriedSinceTests {

    private static final Instant FIRST = Instant.parse("2026-08-25T10:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-09-25T10:00:00Z");
    private static final Instant THIRD = Instant.parse("2026-10-25T10:00:00Z");

    private final ContributionId stays = new ContributionId(Ids.next());
    private final ContributionId comes = new ContributionId(Ids.next());
    private final ContributionId returns = new ContributionId(Ids.next());

    private static Signed signed(Instant at, ContributionId... carried) {
        List<SignedContent.Said> statements = Stream.of(carried)
                .map(one -> new SignedContent.Said(
                        new StatementId(Ids.next()),
                        "They wait.",
                        null,
                        List.of(),
                        List.of(one),
                        Backing.of(List.of())))
                .toList();
        return new Signed(
                at,
                new SignedContent(statements, List.of(), Coverage.of(List.of(), Set.of(), Set.of(), new Share(0, 0))));
    }

    @Test
    void a_summary_that_is_signed_again_has_carried_it_since_it_was_signed_first_UC30_13() {
        assertThat(CarriedSince.of(List.of(
                        signed(FIRST, stays, returns),
                        signed(SECOND, stays, comes),
                        signed(THIRD, stays, comes, returns))))
                .containsEntry(stays, FIRST)
                .containsEntry(comes, SECOND)
                .containsEntry(returns, THIRD)
                .hasSize(3);
    }
}
