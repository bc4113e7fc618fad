package org.throughline.organisations.ui;

import org.springframework.stereotype.Component;
import org.throughline.organisations.JoinRequests;
import org.throughline.organisations.Merges;
import org.throughline.organisations.Organisations;
import org.throughline.organisations.Representatives;
import org.throughline.organisations.Verifications;
import org.throughline.places.Areas;

/** What moderators need to look after organisations. */
@Component
record ReviewDesk(
        Organisations organisations,
        Representatives representatives,
        Verifications verifications,
        Merges merges,
        JoinRequests requests,
        Areas areas,
        Facts facts) {}
