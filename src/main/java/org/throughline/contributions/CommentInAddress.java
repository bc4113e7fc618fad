package org.throughline.contributions;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AddressPart;
import org.throughline.kernel.Ids;
import org.throughline.plans.Consultations;

/** A contribution of the address's consultation that the person who asks may read. */
@Component
final class CommentInAddress implements AddressPart {

    private final Consultations consultations;
    private final Contributions contributions;

    CommentInAddress(Consultations consultations, Contributions contributions) {
        this.consultations = consultations;
        this.contributions = contributions;
    }

    @Override
    public String name() {
        return "comment";
    }

    @Override
    public boolean leadsSomewhere(Map<String, String> address) {
        return Ids.parse(address.getOrDefault(name(), ""))
                .flatMap(id -> contributions.byId(new ContributionId(id)))
                .flatMap(comment -> consultations
                        .bySlug(address.getOrDefault("consultation", ""))
                        .filter(consultation -> consultation.id().equals(comment.consultation())))
                .isPresent();
    }
}
