package org.throughline.priorities;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SafeText;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/**
 * A ballot. What it asks never changes once it is made, or votes would mean something else afterwards than when they were cast. It may gain
 * options that people propose.
 *
 * @param proposals whether people may propose options
 */
record Ballot(
        BallotId id,
        ConsultationId consultation,
        String key,
        String title,
        String question,
        BallotKind kind,
        boolean proposals,
        List<Option> options) {

    /** So many choices fit the column; nobody weighs more anyway. */
    static final int MOST_CHOICES = 20;

    static final int MOST_OPTIONS = 60;

    static final int MOST_POINTS = 100;

    /**
     * What there is to choose.
     *
     * @param added when it was added to a ballot that was made before
     * @param from the published contribution that it comes from
     */
    record Option(
            OptionId id,
            String key,
            String title,
            String explanation,
            @Nullable SectionId section,
            BigDecimal cost,
            @Nullable Instant added,
            @Nullable ContributionId from) {}

    Ballot {
        options = List.copyOf(options);
    }

    /** @param from the contributions that options come from, by the places of these */
    static Ballot from(NewBallot draft, Map<Integer, ContributionId> from) {
        return new Ballot(
                new BallotId(Ids.next()),
                draft.consultation(),
                draft.key(),
                SafeText.line(draft.title()),
                SafeText.line(draft.question()),
                draft.kind(),
                draft.proposals(),
                IntStream.range(0, draft.options().size())
                        .mapToObj(place -> option(draft.options().get(place), from.get(place)))
                        .toList());
    }

    private static Option option(NewBallot.NewOption draft, @Nullable ContributionId from) {
        return new Option(
                new OptionId(Ids.next()),
                draft.key(),
                SafeText.line(draft.title()),
                SafeText.clean(draft.explanation()),
                draft.section(),
                draft.cost(),
                null,
                from);
    }

    /** The keys of the options. */
    Set<String> keys() {
        return options.stream().map(Option::key).collect(Collectors.toSet());
    }

    Set<OptionId> optionIds() {
        return options.stream().map(Option::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
