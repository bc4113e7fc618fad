package org.throughline.summaries;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Said;
import org.throughline.kernel.SystemWork;
import org.throughline.themes.Nearness;

/** What did we leave out? What is farthest from everything that some statement carries comes first: nothing said it even nearly. */
@Component
class Farthest {

    private final Nearness nearness;

    Farthest(Nearness nearness) {
        this.nearness = nearness;
    }

    /** What cannot be compared (another language, not read yet) stands before the rest; where nothing is carried, single voices do. */
    List<Said> first(Collection<Said> said, Set<ContributionId> carried, Comparator<Said> singleVoices) {
        Map<ContributionId, Float> near =
                SystemWork.call(() -> nearness.of(said.stream().map(Said::id).toList(), carried));
        return said.stream()
                .sorted(Comparator.<Said>comparingDouble(one -> near.getOrDefault(one.id(), -1f))
                        .thenComparing(singleVoices))
                .toList();
    }
}
