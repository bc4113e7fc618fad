package org.throughline.campaigns;

import java.util.List;
import org.throughline.charts.Chart;
import org.throughline.charts.Words;
import org.throughline.priorities.SmallNumbers;
import org.throughline.priorities.WithoutSome;

/** What a ballot would have given without campaigns, in a sentence and a table, the same for every face. */
public final class WithoutInWords {

    private final BallotsWithout.Answer answer;
    private final Words words;

    public WithoutInWords(BallotsWithout.Answer answer, Words words) {
        this.answer = answer;
        this.words = words;
    }

    public String sentence() {
        return answer.places()
                .map(places -> words.say(
                        places.isSameOrder() ? "campaigns.without.same" : "campaigns.without.differs",
                        answer.people(),
                        places.options().stream()
                                .filter(WithoutSome.Placed::isMoved)
                                .count()))
                .orElseGet(() -> words.say("campaigns.without.few", SmallNumbers.FEWEST_IN_A_GROUP));
    }

    /** A row for each option; none where nothing may be told. */
    public List<Chart.Table> tables() {
        return answer.places().stream()
                .map(places -> new Chart.Table(
                        words.say("campaigns.without.caption", answer.people()),
                        List.of(
                                words.say("priorities.results.option"),
                                words.say("campaigns.without.all"),
                                words.say("campaigns.without.others")),
                        places.options().stream().map(this::row).toList()))
                .toList();
    }

    private List<String> row(WithoutSome.Placed option) {
        return List.of(
                option.title(),
                words.say("priorities.methods.place", option.place()),
                words.say(option.isMoved() ? "campaigns.without.moved" : "priorities.methods.place", option.without()));
    }
}
