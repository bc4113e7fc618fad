package org.throughline.organisations;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AddressPart;

/** The secret of an invitation. Its page says for itself what is the matter with one that does not work. */
@Component
final class InvitationInAddress implements AddressPart {

    @Override
    public String name() {
        return "invitation";
    }

    @Override
    public boolean leadsSomewhere(Map<String, String> address) {
        return true;
    }
}
