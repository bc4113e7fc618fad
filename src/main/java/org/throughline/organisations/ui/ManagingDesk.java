package org.throughline.organisations.ui;

import org.springframework.stereotype.Component;
import org.throughline.organisations.Directory;
import org.throughline.organisations.JoinRequests;
import org.throughline.organisations.MembershipInvitations;
import org.throughline.organisations.NetworkMembers;
import org.throughline.organisations.Organisations;
import org.throughline.organisations.Representatives;
import org.throughline.organisations.Verifications;

/** The services behind the page on which an organisation is managed. */
@Component
record ManagingDesk(
        Organisations organisations,
        Representatives representatives,
        MembershipInvitations invitations,
        JoinRequests requests,
        NetworkMembers networkMembers,
        Directory directory,
        Verifications verifications) {}
