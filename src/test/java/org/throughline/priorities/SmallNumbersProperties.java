package org.throughline.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.throughline.plans.ConsultationId;
import org.throughline.tallies.files.ElectionFile;
import org.throughline.tallies.files.ElectionFile.Part;

/** UC-05, 18: whatever is published of groups, nobody gets to a small one by taking what is published from what is published. */
class SmallNumbersProperties {

    private static final OptionId BUSES = new OptionId(new UUID(0, 1));
    private static final OptionId TRAINS = new OptionId(new UUID(0, 2));
    private static final BallotView BALLOT = new BallotView(
            new BallotId(new UUID(1, 1)),
            new ConsultationId(new UUID(1, 2)),
            "first",
            "What comes first",
            "?",
            new BallotKind.ChooseUpTo(1),
            List.of(option(BUSES, "buses"), option(TRAINS, "trains")));

    private static BallotView.OptionView option(OptionId id, String key) {
        return new BallotView.OptionView(id, key, key, "", null, BigDecimal.ZERO);
    }

    /** As many voters of each group as the list says, every other one for the buses. */
    private static ElectionFile votes(List<Integer> sizes) {
        List<AnonymousBallot> votes = new ArrayList<>();
        for (int group = 0; group < sizes.size(); group++) {
            for (int voter = 0; voter < sizes.get(group); voter++) {
                votes.add(AnonymousBallots.of(
                        new Vote.Chosen(Set.of(voter % 2 == 0 ? BUSES : TRAINS)), VoterGroup.values()[group]));
            }
        }
        return CountedVotes.of(BALLOT, votes.stream());
    }

    @Property(tries = 500, shrinking = ShrinkingMode.BOUNDED)
    void every_difference_of_published_columns_is_nobody_or_ten_at_least_UC05_18(
            @ForAll @Size(6) List<@IntRange(max = 24) Integer> sizes) {
        long all = sizes.stream().mapToInt(Integer::intValue).sum();
        Assume.that(all >= SmallNumbers.FEWEST_TO_PUBLISH);

        List<Long> parts = PublishedVotes.withoutSmallGroups(votes(sizes)).parts().stream()
                .map(part -> part.ballots().voters())
                .toList();

        assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(all);
        for (int some = 0; some < 1 << parts.size(); some++) {
            long rest = all;
            for (int part = 0; part < parts.size(); part++) {
                rest -= (some >> part & 1) * parts.get(part);
            }
            assertThat(rest)
                    .satisfiesAnyOf(
                            nobody -> assertThat(nobody).isZero(),
                            enough -> assertThat(enough).isGreaterThanOrEqualTo(SmallNumbers.FEWEST_IN_A_GROUP));
        }
    }

    @Property(tries = 500, shrinking = ShrinkingMode.BOUNDED)
    void a_group_that_is_named_anywhere_has_ten_at_least_UC05_18(
            @ForAll @Size(6) List<@IntRange(max = 24) Integer> sizes) {
        Assume.that(sizes.stream().mapToInt(Integer::intValue).sum() >= SmallNumbers.FEWEST_TO_PUBLISH);
        ElectionFile file = votes(sizes);

        assertThat(PublishedVotes.withoutSmallGroups(file).parts().stream().map(Part::group))
                .filteredOn(group -> !group.isEmpty())
                .allMatch(group -> sizes.get(VoterGroup.valueOf(group).ordinal()) >= SmallNumbers.FEWEST_IN_A_GROUP);
        assertThat(Methods.of(file, BALLOT.kind(), () -> {}).groups().stream()
                        .flatMap(groups -> groups.groups().keySet().stream()))
                .allMatch(group -> sizes.get(VoterGroup.valueOf(group).ordinal()) >= SmallNumbers.FEWEST_IN_A_GROUP);
    }
}
