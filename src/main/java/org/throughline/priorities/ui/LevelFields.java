package org.throughline.priorities.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.forms.Fields;
import org.throughline.places.Level;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.BallotView.OptionView;
import org.throughline.priorities.OptionId;
import org.throughline.priorities.Vote;

/** A level for each option, and why. */
final class LevelFields extends VoteFields {

    private static final String REASON = "-reason";

    LevelFields(BallotView ballot, Fields fields, List<OptionView> order, String consultationSlug) {
        super(ballot, fields);
        Map<String, String> answers = answers("priorities.level.choice.", Level.values());
        add(fields.add(new QuestionsField(
                getTranslation("priorities.levels", ballot.options().size()),
                getTranslation("priorities.order"),
                order,
                consultationSlug,
                option -> List.of(
                        fields.choice(option.key(), option.title(), option.explanation(), answers),
                        fields.line(
                                option.key() + REASON,
                                getTranslation("priorities.levels.reason"),
                                getTranslation("priorities.levels.reason.hint"))))));
    }

    @Override
    Vote vote() {
        Map<OptionId, Vote.Levels.Answer> levels = new LinkedHashMap<>();
        for (OptionView option : ballot().options()) {
            String answer = fields().get(option.key()).value();
            if (!answer.isEmpty()) {
                String reason = fields().get(option.key() + REASON).value();
                levels.put(option.id(), new Vote.Levels.Answer(Level.valueOf(answer), reason.strip()));
            }
        }
        return new Vote.Levels(levels);
    }

    @Override
    void show(Vote vote) {
        Map<OptionId, Vote.Levels.Answer> given = vote instanceof Vote.Levels said ? said.levels() : Map.of();
        for (OptionView option : ballot().options()) {
            Vote.Levels.Answer answer = given.get(option.id());
            fields().get(option.key()).fill(answer == null ? "" : answer.level().name());
            fields().get(option.key() + REASON).fill(answer == null ? "" : answer.reason());
        }
    }

    @Override
    String total() {
        return answered();
    }
}
