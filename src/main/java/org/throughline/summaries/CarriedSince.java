package org.throughline.summaries;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.contributions.ContributionId;

/** Since when a summary has carried what it carries. */
final class CarriedSince {

    private CarriedSince() {}

    /** What was signed, and when. */
    record Signed(Instant at, SignedContent content) {}

    /** @param all that was signed of one summary, the first first; what was left out in between begins anew */
    static Map<ContributionId, Instant> of(List<Signed> all) {
        Map<ContributionId, Instant> since = Map.of();
        for (Signed signed : all) {
            Map<ContributionId, Instant> before = since;
            Map<ContributionId, Instant> now = new HashMap<>();
            signed.content()
                    .statements()
                    .forEach(statement ->
                            statement.sources().forEach(id -> now.put(id, before.getOrDefault(id, signed.at()))));
            since = now;
        }
        return since;
    }
}
