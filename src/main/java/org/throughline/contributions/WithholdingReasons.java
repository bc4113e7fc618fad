package org.throughline.contributions;

import java.util.Collection;
import java.util.Map;

/** Tells authors why a contribution of theirs is withheld. The room that decides knows; it stands above this one and answers through here. */
public interface WithholdingReasons {

    /** Reasons for those of the contributions that are withheld and that the person at the keyboard wrote; the others are left out. */
    Map<ContributionId, Withholding> of(Collection<ContributionId> contributions);
}
