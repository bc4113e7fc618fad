package org.throughline.briefs;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AddressPart;
import org.throughline.kernel.Ids;

/** A brief that the person who asks may read. */
@Component
final class BriefInAddress implements AddressPart {

    private final Briefs briefs;

    BriefInAddress(Briefs briefs) {
        this.briefs = briefs;
    }

    @Override
    public String name() {
        return "brief";
    }

    @Override
    public boolean leadsSomewhere(Map<String, String> address) {
        return Ids.parse(address.getOrDefault(name(), ""))
                .map(BriefId::new)
                .flatMap(briefs::byId)
                .isPresent();
    }
}
