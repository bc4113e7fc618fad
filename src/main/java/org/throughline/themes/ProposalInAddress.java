package org.throughline.themes;

import org.springframework.stereotype.Component;
import org.throughline.kernel.IdInAddress;

/** A proposal in a consultation that whoever asks moderates. */
@Component
final class ProposalInAddress extends IdInAddress {

    ProposalInAddress(ProposedRows proposals, ThemePolicy policy) {
        super(
                "proposal",
                id -> proposals
                        .find(new ProposalId(id))
                        .filter(kept -> policy.moderates(kept.consultation()))
                        .isPresent());
    }
}
