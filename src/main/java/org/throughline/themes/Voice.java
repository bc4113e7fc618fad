package org.throughline.themes;

import org.throughline.contributions.ContributionView;
import org.throughline.contributions.InResponse;

/** Who speaks in a contribution, for counting. */
enum Voice {
    PERSON,
    ORGANISATION,
    /** A group together, at a session: counted as a contribution, and neither as a person nor as an organisation. */
    GROUP;

    static Voice of(ContributionView said) {
        if (said.organisation() != null) {
            return ORGANISATION;
        }
        InResponse within = said.within();
        return within != null && within.kind() == InResponse.Kind.POOLED ? GROUP : PERSON;
    }

    /** Whether its author is the one who says it, and not somebody who writes down what others say. */
    static boolean isOwn(ContributionView said) {
        return said.helper() == null && said.session() == null;
    }
}
