package org.throughline.themes;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AddressPart;
import org.throughline.kernel.Ids;

/** A proposal in a consultation that whoever asks moderates. */
@Component
final class ProposalInAddress implements AddressPart {

    private final ProposedRows proposals;
    private final ThemePolicy policy;

    ProposalInAddress(ProposedRows proposals, ThemePolicy policy) {
        this.proposals = proposals;
        this.policy = policy;
    }

    @Override
    public String name() {
        return "proposal";
    }

    @Override
    public boolean leadsSomewhere(Map<String, String> address) {
        return Ids.parse(address.getOrDefault(name(), ""))
                .map(ProposalId::new)
                .flatMap(proposals::find)
                .filter(kept -> policy.moderates(kept.consultation()))
                .isPresent();
    }
}
