package org.throughline.changes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Open;
import org.throughline.kernel.Slice;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Plans;

/** The line backwards: from a change to everything that was said behind it, through themes and answers too. */
@Service
public class Behind {

    private final ChangeRows changes;
    private final CauseRows causes;
    private final ChangeViews views;
    private final Discussions discussions;
    private final Consultations consultations;
    private final Plans plans;

    Behind(
            ChangeRows changes,
            CauseRows causes,
            ChangeViews views,
            Discussions discussions,
            Consultations consultations,
            Plans plans) {
        this.changes = changes;
        this.causes = causes;
        this.views = views;
        this.discussions = discussions;
        this.consultations = consultations;
        this.plans = plans;
    }

    /** Something that was said, and where. */
    public record Said(ConsultationView consultation, ContributionView words) {}

    /**
     * A change and a step of what was said behind it.
     *
     * @param number the place of its version among those of its plan, from 1
     * @param said what can be read now, in the order in which it arrived
     */
    public record Step(ChangeView change, int number, Slice<Said> said) {

        /** Where the change stands in the record. */
        public String stands() {
            return ChangesLinks.change(change, number);
        }
    }

    /** One step; nothing for a change that nobody knows. As many statements however much was said. */
    @Open
    @Transactional(readOnly = true)
    public Optional<Step> of(ChangeId id, @Nullable String after) {
        return changes.byId(id).map(change -> step(change, after));
    }

    private Step step(Change change, @Nullable String after) {
        ChangeView view = views.of(List.of(change)).getFirst();
        int number = plans.versions(view.to().plan().id()).indexOf(view.to()) + 1;
        List<ContributionId> oneMore = causes.behind(
                change.id(),
                Optional.ofNullable(after)
                        .flatMap(Ids::parse)
                        .map(ContributionId::new)
                        .orElse(null),
                Slice.SIZE + 1);
        List<ContributionId> ids = oneMore.subList(0, Math.min(Slice.SIZE, oneMore.size()));
        Map<ContributionId, ContributionView> read = discussions.published(ids);
        return new Step(
                view,
                number,
                new Slice<>(
                        ids.stream()
                                .flatMap(one -> Stream.ofNullable(read.get(one)))
                                .map(one -> new Said(
                                        consultations.byId(one.consultation()).orElseThrow(), one))
                                .toList(),
                        oneMore.size() > Slice.SIZE ? ids.getLast().value().toString() : null));
    }
}
