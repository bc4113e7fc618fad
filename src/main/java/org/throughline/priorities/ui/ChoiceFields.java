package org.throughline.priorities.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.forms.Fields;
import org.throughline.priorities.BallotKind;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.BallotView.OptionView;
import org.throughline.priorities.Money;
import org.throughline.priorities.Vote;

/** Boxes to tick: up to so many, or for no more than a budget. */
final class ChoiceFields extends VoteFields {

    private final OptionsField options;

    ChoiceFields(BallotView ballot, Fields fields, List<OptionView> order, String consultationSlug) {
        super(ballot, fields);
        this.options = fields.add(new OptionsField(legend(), order, consultationSlug));
        add(options);
    }

    private String legend() {
        return ballot().kind() instanceof BallotKind.ShareBudget budget
                ? getTranslation("priorities.budget", Money.of(budget.limit()))
                : getTranslation("priorities.choose", most(), ballot().options().size());
    }

    private int most() {
        return ballot().kind().places();
    }

    @Override
    Vote vote() {
        return new Vote.Chosen(options.chosen());
    }

    @Override
    void show(Vote vote) {
        options.choose(box -> vote.options().contains(box.option()));
    }

    @Override
    void restore(Map<String, String> kept) {
        super.restore(kept);
        if (options.has(box -> kept.containsKey(box.draftField()))) {
            options.choose(box -> "true".equals(kept.get(box.draftField())));
        }
    }

    @Override
    String total() {
        return ballot().kind() instanceof BallotKind.ShareBudget budget ? spent(budget.limit()) : chosen();
    }

    private String chosen() {
        int chosen = options.chosen().size();
        return chosen > most()
                ? getTranslation("priorities.total.over", chosen, most(), chosen - most())
                : getTranslation("priorities.total", chosen, most());
    }

    private String spent(BigDecimal limit) {
        BigDecimal spent = ballot().options().stream()
                .filter(option -> options.chosen().contains(option.id()))
                .map(OptionView::cost)
                .collect(Collectors.reducing(BigDecimal.ZERO, BigDecimal::add));
        BigDecimal left = limit.subtract(spent);
        return left.signum() < 0
                ? getTranslation(
                        "priorities.total.budget.over", Money.of(spent), Money.of(limit), Money.of(left.negate()))
                : getTranslation("priorities.total.budget", Money.of(spent), Money.of(limit), Money.of(left));
    }
}
