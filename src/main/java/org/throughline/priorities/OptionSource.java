package org.throughline.priorities;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.State;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.plans.ConsultationId;

/** The published contribution that an option comes from, as people name it: by its address, or the end of it. */
@Component
class OptionSource {

    private final Contributions contributions;

    OptionSource(Contributions contributions) {
        this.contributions = contributions;
    }

    /**
     * Nothing where nothing is written.
     *
     * @param field that a refusal names
     * @throws Refused where it is no published contribution of this consultation
     */
    Optional<ContributionId> of(ConsultationId consultation, String address, String field) {
        String last = address.strip().replaceAll("[?#].*$", "").replaceAll("^.*/", "");
        if (last.isEmpty()) {
            return Optional.empty();
        }
        ContributionId found = Ids.parse(last)
                .map(ContributionId::new)
                .flatMap(contributions::byId)
                .filter(contribution -> contribution.state() == State.PUBLISHED)
                .filter(contribution -> contribution.consultation().equals(consultation))
                .map(ContributionView::id)
                .orElseThrow(() -> new Refused(Refusal.at(field, "priorities.refused.proposals.from")));
        return Optional.of(found);
    }
}
