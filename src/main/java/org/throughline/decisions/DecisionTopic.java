package org.throughline.decisions;

import java.util.Optional;
import org.throughline.kernel.Spelled;

/** What decisions are about, for reading those about one thing alone. */
public enum DecisionTopic {
    CONSULTATION,
    PLAN,
    VOTES,
    CAMPAIGNS,
    THEMES,
    CONTRIBUTIONS,
    SUMMARY,
    ANSWERS,
    BRIEFS;

    /** As it stands in addresses. */
    public String parameter() {
        return Spelled.of(this);
    }

    /** The key of its name. */
    public String textKey() {
        return "decisions.topic." + parameter();
    }

    /** The one that an address names; nothing for another word. */
    public static Optional<DecisionTopic> named(String parameter) {
        return Spelled.find(DecisionTopic.class, parameter);
    }
}
