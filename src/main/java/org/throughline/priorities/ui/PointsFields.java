package org.throughline.priorities.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.throughline.forms.Fields;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.priorities.BallotKind.SharePoints;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.BallotView.OptionView;
import org.throughline.priorities.OptionId;
import org.throughline.priorities.Vote;

/** A number for each option; together no more than there are points. */
final class PointsFields extends VoteFields {

    private final int points;

    PointsFields(BallotView ballot, SharePoints kind, Fields fields, List<OptionView> order, String consultationSlug) {
        super(ballot, fields);
        this.points = kind.points();
        add(fields.add(new QuestionsField(
                getTranslation("priorities.points", points, ballot.options().size()),
                getTranslation("priorities.points.hint"),
                order,
                consultationSlug,
                option -> List.of(fields.number(option.key(), option.title(), option.explanation())))));
    }

    private OptionalInt number(OptionView option) {
        String text = fields().get(option.key()).value().strip();
        try {
            return OptionalInt.of(text.isEmpty() ? 0 : Integer.parseInt(text));
        } catch (NumberFormatException noWholeNumber) {
            return OptionalInt.empty();
        }
    }

    @Override
    Vote vote() {
        Map<OptionId, Integer> given = new LinkedHashMap<>();
        List<Refusal> refusals = new ArrayList<>();
        for (OptionView option : ballot().options()) {
            OptionalInt number = number(option);
            if (number.isEmpty()) {
                refusals.add(Refusal.at(option.key(), "priorities.refused.points.number", points));
            } else if (number.getAsInt() != 0) {
                given.put(option.id(), number.getAsInt());
            }
        }
        Refused.ifAny(refusals);
        return new Vote.Points(given);
    }

    @Override
    void show(Vote vote) {
        Map<OptionId, Integer> given = vote instanceof Vote.Points shared ? shared.points() : Map.of();
        ballot().options()
                .forEach(option -> fields().get(option.key())
                        .fill(given.containsKey(option.id()) ? String.valueOf(given.get(option.id())) : ""));
    }

    @Override
    String total() {
        long sum = ballot().options().stream()
                .mapToLong(option -> number(option).orElse(0))
                .sum();
        return sum > points
                ? getTranslation("priorities.total.points.over", sum, points, sum - points)
                : getTranslation("priorities.total.points", sum, points, points - sum);
    }
}
