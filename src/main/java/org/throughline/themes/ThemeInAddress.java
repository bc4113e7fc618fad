package org.throughline.themes;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AddressPart;
import org.throughline.kernel.Ids;

/** A confirmed theme of a consultation that whoever asks moderates. */
@Component
final class ThemeInAddress implements AddressPart {

    private final ThemeQueries queries;
    private final ThemePolicy policy;

    ThemeInAddress(ThemeQueries queries, ThemePolicy policy) {
        this.queries = queries;
        this.policy = policy;
    }

    @Override
    public String name() {
        return "theme";
    }

    @Override
    public boolean leadsSomewhere(Map<String, String> address) {
        return Ids.parse(address.getOrDefault(name(), ""))
                .map(ThemeId::new)
                .filter(id -> queries.byId(id).stream().anyMatch(theme -> policy.moderates(theme.consultation())))
                .isPresent();
    }
}
