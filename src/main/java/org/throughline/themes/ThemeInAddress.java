package org.throughline.themes;

import org.springframework.stereotype.Component;
import org.throughline.kernel.IdInAddress;

/** A confirmed theme of a consultation that whoever asks moderates. */
@Component
final class ThemeInAddress extends IdInAddress {

    ThemeInAddress(ThemeQueries queries, ThemePolicy policy) {
        super(
                "theme",
                id -> queries.byId(new ThemeId(id)).stream().anyMatch(theme -> policy.moderates(theme.consultation())));
    }
}
