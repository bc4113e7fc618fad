package org.throughline.briefs;

import org.springframework.stereotype.Component;
import org.throughline.kernel.IdInAddress;

/** A brief that the person who asks may read. */
@Component
final class BriefInAddress extends IdInAddress {

    BriefInAddress(Briefs briefs) {
        super("brief", id -> briefs.byId(new BriefId(id)).isPresent());
    }
}
