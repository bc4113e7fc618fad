package org.throughline.ownplans;

import org.throughline.organisations.OrganisationView;

/** The addresses of this room's pages. */
public final class OwnPlanLinks {

    private OwnPlanLinks() {}

    /** All plans of organisations beside the plan of a consultation. */
    public static String all(String consultationSlug) {
        return "/consultations/" + consultationSlug + "/organisations-plans";
    }

    /** Those that speak to one of its sections. */
    public static String about(String consultationSlug, String sectionKey) {
        return all(consultationSlug) + "?section=" + sectionKey;
    }

    /** Where somebody who speaks for an organisation adds one. */
    public static String add(String consultationSlug, OrganisationView organisation) {
        return all(consultationSlug) + "/add/" + organisation.slug();
    }

    /** Where somebody who speaks for its organisation changes or removes it. */
    public static String change(String consultationSlug, OwnPlanId id) {
        return all(consultationSlug) + "/" + id.value();
    }
}
