package org.throughline.campaigns;

import org.throughline.kernel.Spelled;

/** Which copies of a campaign are listed. */
public enum CopiesShown {
    ADDED,
    ALL;

    /** The value in addresses. */
    public String parameter() {
        return Spelled.of(this);
    }

    /** What somebody added is listed where an address says nothing. */
    public static CopiesShown of(String parameter) {
        return Spelled.find(CopiesShown.class, parameter).orElse(ADDED);
    }
}
