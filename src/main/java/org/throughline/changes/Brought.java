package org.throughline.changes;

import java.util.List;

/**
 * What came of what somebody said, in the words of plans.
 *
 * @param named changes that name it as their cause
 * @param answered sections that changed and that its answers touch, without those in which a change names it
 */
public record Brought(List<Because> named, List<AnswerTouching> answered) {

    public Brought {
        named = List.copyOf(named);
        answered = List.copyOf(answered);
    }

    static Brought of(List<Because> named, List<AnswerTouching> answered) {
        return new Brought(
                named,
                answered.stream()
                        .filter(one -> named.stream().noneMatch(one::isNamed))
                        .toList());
    }

    public boolean isEmpty() {
        return named.isEmpty() && answered.isEmpty();
    }
}
