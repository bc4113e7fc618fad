package org.throughline.responses;

import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Spelled;

/** Which members of a response to list. */
public enum MemberFilter {
    ALL("1 = 1"),
    NOT_ASKED("m.state = 'LISTED'"),
    UNANSWERED("m.state = 'INVITED' AND (a.choice IS NULL OR a.choice = 'NONE')"),
    SIGNED("a.choice = 'SIGN'"),
    DIFFERENT("a.choice = 'DIFFER'"),
    DISSENTING("a.choice = 'DISSENT'"),
    EARLIER("a.choice <> 'NONE' AND a.revision < :revision");

    private final String condition;

    MemberFilter(String condition) {
        this.condition = condition;
    }

    /** Never made of anything from outside. */
    String condition() {
        return condition;
    }

    /** How it stands in an address. */
    public String parameter() {
        return Spelled.of(this);
    }

    /** The filter that an address names; all when it names none. */
    public static MemberFilter of(@Nullable String parameter) {
        return Spelled.find(MemberFilter.class, parameter).orElse(ALL);
    }
}
