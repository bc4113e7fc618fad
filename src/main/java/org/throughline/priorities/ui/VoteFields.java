package org.throughline.priorities.ui;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.forms.Fields;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.Vote;

/** The controls with which one kind of vote is given. A field about one option has that option's key for its name. */
abstract class VoteFields extends Div {

    private final BallotView ballot;
    private final Fields fields;

    /** @param fields where the controls are known by their names */
    VoteFields(BallotView ballot, Fields fields) {
        this.ballot = ballot;
        this.fields = fields;
    }

    final BallotView ballot() {
        return ballot;
    }

    final Fields fields() {
        return fields;
    }

    /**
     * What is given so far.
     *
     * @throws org.throughline.kernel.Refused when it is no vote at all, with the reason beside its option
     */
    abstract Vote vote();

    /** Puts a vote in, over whatever was there. */
    abstract void show(Vote vote);

    /** How much is given and how much is left, in words. */
    abstract String total();

    /** The answers to choose from: none at first, then each of these, in the words of their keys. */
    final Map<String, String> answers(String prefix, Enum<?>... answers) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("", getTranslation("priorities.answer.none"));
        Stream.of(answers).forEach(answer -> words.put(answer.name(), getTranslation(prefix + answer.name())));
        return words;
    }

    /** How many options are answered, in words. */
    final String answered() {
        return getTranslation(
                "priorities.total.answers",
                vote().options().size(),
                ballot.options().size());
    }

    /** Takes up what the browser kept, by the names of its controls; the texts come from outside and may be anything. */
    void restore(Map<String, String> kept) {
        fields.fill(kept);
    }
}
