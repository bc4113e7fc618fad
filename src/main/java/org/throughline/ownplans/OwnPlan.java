package org.throughline.ownplans;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.organisations.OrganisationId;
import org.throughline.plans.ConsultationId;

/**
 * A plan or report of an organisation, as it is kept.
 *
 * @param revision counts its changes, so that two at once do not overwrite each other
 * @param link empty once it is removed, as what it is about is
 */
record OwnPlan(
        OwnPlanId id,
        ConsultationId consultation,
        OrganisationId organisation,
        OwnPlanState state,
        int revision,
        String title,
        String about,
        String link,
        LocalDate dated,
        Instant added,
        @Nullable Instant changed,
        @Nullable Instant removed) {}
