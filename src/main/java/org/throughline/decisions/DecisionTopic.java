package org.throughline.decisions;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String textKey() {
        return "decisions.topic." + parameter();
    }

    /** The one that an address names; nothing for another word. */
    public static Optional<DecisionTopic> named(String parameter) {
        return Stream.of(values())
                .filter(topic -> topic.parameter().equals(parameter))
                .findFirst();
    }
}
