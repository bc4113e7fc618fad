package org.throughline.contributions;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AddressPart;
import org.throughline.kernel.Ids;

/** A contribution that was just sent; its page has words for one that is gone too, so any id will do. */
@Component
final class SentInAddress implements AddressPart {

    @Override
    public String name() {
        return "sent";
    }

    @Override
    public boolean leadsSomewhere(Map<String, String> address) {
        return Ids.parse(address.getOrDefault(name(), "")).isPresent();
    }
}
