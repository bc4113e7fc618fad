package org.throughline.priorities.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.forms.Fields;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.BallotView.OptionView;
import org.throughline.priorities.OptionId;
import org.throughline.priorities.Stance;
import org.throughline.priorities.Vote;

/** Agree, unsure or disagree for each statement; to leave one out is no answer. */
final class StanceFields extends VoteFields {

    StanceFields(BallotView ballot, Fields fields, List<OptionView> order, String consultationSlug) {
        super(ballot, fields);
        Map<String, String> answers = answers("priorities.stance.", Stance.values());
        add(fields.add(new QuestionsField(
                getTranslation("priorities.stances", ballot.options().size()),
                getTranslation("priorities.order"),
                order,
                consultationSlug,
                option -> List.of(fields.choice(option.key(), option.title(), option.explanation(), answers)))));
    }

    @Override
    Vote vote() {
        Map<OptionId, Stance> stances = new LinkedHashMap<>();
        for (OptionView option : ballot().options()) {
            String answer = fields().get(option.key()).value();
            if (!answer.isEmpty()) {
                stances.put(option.id(), Stance.valueOf(answer));
            }
        }
        return new Vote.Stances(stances);
    }

    @Override
    void show(Vote vote) {
        Map<OptionId, Stance> given = vote instanceof Vote.Stances said ? said.stances() : Map.of();
        ballot().options()
                .forEach(option -> fields().get(option.key())
                        .fill(
                                given.containsKey(option.id())
                                        ? given.get(option.id()).name()
                                        : ""));
    }

    @Override
    String total() {
        return answered();
    }
}
