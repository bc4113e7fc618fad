package org.throughline.responses;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Internal;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;

/** Whose response it is, a draft's too: for the room that tells them how it goes on. */
@Service
public class ResponseOwners {

    private final ResponseRows responses;
    private final ResponsePolicy policy;
    private final Organisations organisations;

    ResponseOwners(ResponseRows responses, ResponsePolicy policy, Organisations organisations) {
        this.responses = responses;
        this.policy = policy;
        this.organisations = organisations;
    }

    /** The network that writes this response, and where it does so. */
    @Internal
    @Transactional(readOnly = true)
    public Optional<OwnedResponse> of(ResponseId id) {
        return responses.find(id).flatMap(response -> {
            OrganisationView network =
                    organisations.byId(List.of(response.network())).get(response.network());
            return Optional.ofNullable(network)
                    .map(known -> new OwnedResponse(id, known, policy.consultation(response)));
        });
    }
}
