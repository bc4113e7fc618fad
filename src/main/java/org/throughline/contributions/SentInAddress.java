package org.throughline.contributions;

import org.springframework.stereotype.Component;
import org.throughline.kernel.IdInAddress;

/** A contribution that was just sent; its page has words for one that is gone too, so any id will do. */
@Component
final class SentInAddress extends IdInAddress {

    SentInAddress() {
        super("sent", id -> true);
    }
}
