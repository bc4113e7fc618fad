package org.throughline.ownplans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.organisations.OrganisationView;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.SectionRef;

/**
 * A plan or report of an organisation, for a reader.
 *
 * @param title empty where the reader may not read what is hidden, as are the sentence about it, the link and its host
 * @param host the site that the link leads to
 * @param sections that it speaks to and that are in the plan, in the plan's order
 * @param decisions of moderators about it, in the order in which they were made
 */
public record OwnPlanView(
        OwnPlanId id,
        OrganisationView organisation,
        ConsultationView consultation,
        OwnPlanState state,
        int revision,
        String title,
        String about,
        String link,
        String host,
        LocalDate dated,
        List<SectionRef> sections,
        Instant added,
        @Nullable Instant changed,
        @Nullable Instant removed,
        List<OwnPlanDecision> decisions) {

    public OwnPlanView {
        sections = List.copyOf(sections);
        decisions = List.copyOf(decisions);
    }

    /** As it is for everybody: what is hidden does not say itself. */
    OwnPlanView forEverybody() {
        return state == OwnPlanState.HIDDEN
                ? new OwnPlanView(
                        id,
                        organisation,
                        consultation,
                        state,
                        revision,
                        "",
                        "",
                        "",
                        "",
                        dated,
                        sections,
                        added,
                        changed,
                        removed,
                        decisions)
                : this;
    }
}
