package org.throughline.responses;

import org.throughline.organisations.OrganisationView;

/**
 * A response in a list.
 *
 * @param signed members that signed, with a different view or without
 * @param different of these, those with a different view on a part
 */
public record ResponseSummary(ResponseId id, OrganisationView network, int signed, int different, int dissenting) {}
