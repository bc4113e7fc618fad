package org.throughline.organisations;

/**
 * An invitation for whoever holds its link.
 *
 * @param inviter the name of who invites, as they show it
 * @param usable whether it can still be accepted: neither used, nor taken back, nor too old
 */
public record ReceivedInvitation(
        OrganisationView organisation, MembershipRole role, String inviter, InvitationState state, boolean usable) {}
