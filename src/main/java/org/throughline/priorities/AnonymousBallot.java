package org.throughline.priorities;

import java.util.Set;

/** What somebody chose, and nothing of who. */
public record AnonymousBallot(Set<OptionId> choices) {

    public AnonymousBallot {
        choices = Set.copyOf(choices);
    }
}
