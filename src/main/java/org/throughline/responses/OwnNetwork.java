package org.throughline.responses;

import java.util.Optional;
import org.throughline.organisations.OrganisationView;

/**
 * A network for which the reader may speak.
 *
 * @param response its response to the consultation, once begun
 */
public record OwnNetwork(OrganisationView network, Optional<ResponseId> response) {}
