package org.throughline.organisations;

/** The addresses of the pages of this room. */
public final class OrganisationsLinks {

    public static final String REGISTER = "organisations/register";

    private OrganisationsLinks() {}

    /** The public page of an organisation. */
    public static String organisation(OrganisationView organisation) {
        return "organisations/" + organisation.slug();
    }
}
