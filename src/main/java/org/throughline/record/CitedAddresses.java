package org.throughline.record;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.throughline.kernel.PublicAddress;

/** Whoever cites a page names its whole address, which is not what a request says its host is. */
@ControllerAdvice(basePackageClasses = CitedAddresses.class)
final class CitedAddresses {

    private final PublicAddress address;

    CitedAddresses(PublicAddress address) {
        this.address = address;
    }

    @ModelAttribute("origin")
    String origin() {
        return address.origin().toString();
    }
}
