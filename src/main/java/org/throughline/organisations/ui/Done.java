package org.throughline.organisations.ui;

import org.throughline.organisations.OrganisationView;

/** Told when something was changed, with a sentence that says what. */
@FunctionalInterface
interface Done {

    void done(OrganisationView organisation, String sentence);
}
