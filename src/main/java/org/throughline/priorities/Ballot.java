package org.throughline.priorities;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.SafeText;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/** A ballot. It never changes once it is made, or votes would mean something else afterwards than when they were cast. */
record Ballot(
        BallotId id,
        ConsultationId consultation,
        String key,
        String title,
        String question,
        int choose,
        List<Option> options) {

    /** So many choices fit the column; nobody weighs more anyway. */
    static final int MOST_CHOICES = 20;

    static final int MOST_OPTIONS = 60;

    record Option(
            OptionId id,
            String key,
            String title,
            String explanation,
            @Nullable SectionId section) {}

    Ballot {
        options = List.copyOf(options);
    }

    static Ballot from(NewBallot draft) {
        return new Ballot(
                new BallotId(Ids.next()),
                draft.consultation(),
                draft.key(),
                SafeText.line(draft.title()),
                SafeText.line(draft.question()),
                draft.choose(),
                draft.options().stream().map(Ballot::option).toList());
    }

    private static Option option(NewBallot.NewOption draft) {
        return new Option(
                new OptionId(Ids.next()),
                draft.key(),
                SafeText.line(draft.title()),
                SafeText.clean(draft.explanation()),
                draft.section());
    }

    /** Why this choice is none of this ballot's; empty when it is. */
    List<Refusal> refuse(Set<OptionId> choices) {
        List<Refusal> refusals = new ArrayList<>();
        if (choices.isEmpty()) {
            refusals.add(Refusal.at("choices", "priorities.refused.none", choose));
        }
        if (choices.size() > choose) {
            refusals.add(Refusal.at("choices", "priorities.refused.too-many", choose, choices.size()));
        }
        if (!optionIds().containsAll(choices)) {
            refusals.add(Refusal.at("choices", "priorities.refused.foreign"));
        }
        return refusals;
    }

    Set<OptionId> optionIds() {
        return options.stream().map(Option::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
