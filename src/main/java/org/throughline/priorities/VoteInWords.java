package org.throughline.priorities;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.throughline.charts.Words;
import org.throughline.priorities.BallotView.OptionView;

/** A vote as its voter reads it: a line for each option, in order where there is one, else as the ballot has them. */
public final class VoteInWords {

    private final BallotView ballot;
    private final Words words;

    public VoteInWords(BallotView ballot, Words words) {
        this.ballot = ballot;
        this.words = words;
    }

    public List<String> of(Vote vote) {
        return switch (vote) {
            case Vote.Withdrawn none -> List.of();
            case Vote.Chosen chosen ->
                ballot.options().stream()
                        .filter(option -> chosen.options().contains(option.id()))
                        .map(OptionView::title)
                        .toList();
            case Vote.Ranked ranked ->
                ranked.order().stream().flatMap(id -> title(id).stream()).toList();
            case Vote.Points points -> each(points.points(), given -> words.say("priorities.vote.points", given));
            case Vote.Stances stances ->
                each(stances.stances(), stance -> words.say("priorities.stance." + stance.name()));
            case Vote.Levels levels ->
                each(
                        levels.levels(),
                        answer -> words.say("priorities.level." + answer.level().name()));
        };
    }

    private List<String> title(OptionId id) {
        return ballot.options().stream()
                .filter(option -> option.id().equals(id))
                .map(OptionView::title)
                .toList();
    }

    private <T> List<String> each(Map<OptionId, T> answers, Function<T, String> said) {
        return ballot.options().stream()
                .filter(option -> answers.containsKey(option.id()))
                .map(option -> words.say("priorities.vote.of", option.title(), said.apply(answers.get(option.id()))))
                .toList();
    }
}
