package org.throughline.moderation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.Submission;
import org.throughline.flags.Flag;
import org.throughline.flags.Watchlists;

/** Under what a waiting case is filed. */
final class Filing {

    private Filing() {}

    /** @param group the first text of which it is a copy, or which it is itself */
    static List<Facet> facets(Case about, Submission submission, @Nullable CaseId group, Watchlists watchlists) {
        List<Facet> facets = new ArrayList<>(
                List.of(Facet.ALL, Facet.of(about.state()), Facet.of(submission.channel()), speaker(submission)));
        if (submission.organisation() != null) {
            facets.add(Facet.of(submission.organisation()));
        }
        if (submission.helped()) {
            facets.add(Facet.HELPED);
        }
        if (submission.replaces() != null) {
            facets.add(Facet.SENT_AGAIN);
        }
        if (group != null) {
            facets.add(Facet.copies(group.value()));
        }
        place(submission, facets);
        Set<Flag.Kind> flags = flags(submission, group, watchlists);
        flags.forEach(flag -> facets.add(Facet.of(flag)));
        if (flags.isEmpty()) {
            facets.add(Facet.WITHOUT_FLAG);
        }
        return facets;
    }

    private static Facet speaker(Submission submission) {
        return submission.organisation() == null ? Facet.PERSON : Facet.ORGANISATION;
    }

    private static void place(Submission submission, List<Facet> facets) {
        if (submission.parent() != null) {
            facets.add(Facet.REPLY);
        } else if (submission.sections().isEmpty()) {
            facets.add(Facet.MISSING);
        }
        submission.sections().forEach(section -> facets.add(Facet.of(section)));
    }

    private static Set<Flag.Kind> flags(Submission submission, @Nullable CaseId group, Watchlists watchlists) {
        Set<Flag.Kind> flags = EnumSet.noneOf(Flag.Kind.class);
        FlaggedText.of(submission.original(), watchlists)
                .forEach(flagged -> flags.add(flagged.flag().kind()));
        if (group != null) {
            flags.add(Flag.Kind.COPY);
        }
        return flags;
    }
}
