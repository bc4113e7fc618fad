package org.throughline.responses;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of the list of members, by name.
 *
 * @param next what to ask for to read on; absent at the end
 */
public record MemberStep(List<MemberView> members, @Nullable String next) {

    public MemberStep {
        members = List.copyOf(members);
    }
}
