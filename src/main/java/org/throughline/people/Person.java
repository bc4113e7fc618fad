package org.throughline.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SafeText;

/**
 * An account.
 *
 * @param version counts the changes, so that two at once do not overwrite each other
 * @param displayName the name they gave; it stands beside their contributions if they choose so
 * @param sessionsSince sessions opened before this moment have ended
 */
record Person(
        PersonId id,
        int version,
        EmailAddress email,
        @Nullable String displayName,
        Choices choices,
        Instant created,
        @Nullable Instant sessionsSince) {

    static final int LONGEST_NAME = 80;

    static Person registered(EmailAddress email, @Nullable String displayName, Instant now) {
        return new Person(new PersonId(Ids.next()), 0, email, displayName, Choices.DEFAULT, now, null);
    }

    /** @throws Refused when nothing is left of the name, or when it is longer than 80 characters */
    Person renamed(String name) {
        return new Person(id, version, email, acceptable(name), choices, created, sessionsSince);
    }

    /** @throws Refused when their name is to be shown and they have given none */
    Person choosing(Choices chosen) {
        if (chosen.nameShown() && displayName == null) {
            throw new Refused(Refusal.at("displayName", "people.name.needed"));
        }
        return new Person(id, version, email, displayName, chosen, created, sessionsSince);
    }

    /** The name on one line, as it will be shown; any letters and signs are welcome, for it is only ever shown as text. */
    static String acceptable(String name) {
        String line = SafeText.line(name);
        if (line.isEmpty()) {
            throw new Refused(Refusal.at("displayName", "people.name.missing"));
        }
        if (line.codePointCount(0, line.length()) > LONGEST_NAME) {
            throw new Refused(Refusal.at("displayName", "people.name.long", LONGEST_NAME));
        }
        return line;
    }
}
