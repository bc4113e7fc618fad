package org.throughline.themes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.insight.points.Point;
import org.throughline.insight.themes.Quotation;
import org.throughline.insight.themes.WhyHere;
import org.throughline.insight.vectors.Vectors;
import org.throughline.kernel.Moderating;

/** Answers "why here?" of a contribution in a theme or a proposal. */
@Service
public class Reasons {

    private static final int NEAREST = 3;

    private final ThemeRows themes;
    private final ProposedRows proposals;
    private final PointRows points;
    private final Discussions discussions;
    private final ThemePolicy policy;

    Reasons(ThemeRows themes, ProposedRows proposals, PointRows points, Discussions discussions, ThemePolicy policy) {
        this.themes = themes;
        this.proposals = proposals;
        this.points = points;
        this.discussions = discussions;
        this.policy = policy;
    }

    @Moderating
    @Transactional(readOnly = true)
    public Optional<WhyView> why(ThemeId theme, ContributionId id) {
        return themes.find(theme)
                .filter(found -> policy.moderates(found.consultation()))
                .flatMap(found -> why(found.members().keySet(), id));
    }

    @Moderating
    @Transactional(readOnly = true)
    public Optional<WhyView> why(ProposalId proposal, ContributionId id) {
        return proposals
                .find(proposal)
                .filter(found -> policy.moderates(found.consultation()))
                .flatMap(found -> why(found.proposal().contributions(), id));
    }

    private Optional<WhyView> why(Collection<ContributionId> members, ContributionId id) {
        Map<ContributionId, float[]> wholes = points.wholes(members);
        float[] asked = wholes.remove(id);
        if (asked == null) {
            return Optional.empty();
        }
        List<ContributionId> near = wholes.entrySet().stream()
                .sorted(Comparator.<Map.Entry<ContributionId, float[]>>comparingDouble(
                                one -> -Vectors.dot(one.getValue(), asked))
                        .thenComparing(one -> one.getKey().value()))
                .limit(NEAREST)
                .map(Map.Entry::getKey)
                .toList();
        List<ContributionId> all = new ArrayList<>(near);
        all.add(id);
        Map<ContributionId, ContributionView> published = discussions.published(all);
        return whole(id, published).map(point -> why(point, asked, near, wholes, published));
    }

    private static WhyView why(
            Quotation point,
            float[] asked,
            List<ContributionId> near,
            Map<ContributionId, float[]> wholes,
            Map<ContributionId, ContributionView> published) {
        List<Quotation> members = near.stream()
                .map(one -> whole(one, published))
                .flatMap(Optional::stream)
                .toList();
        float[][] vectors = near.stream()
                .filter(one -> whole(one, published).isPresent())
                .map(one -> Objects.requireNonNull(wholes.get(one)))
                .toArray(float[][]::new);
        WhyHere why = WhyHere.of(point, asked, members, vectors);
        return new WhyView(
                why.nearest().stream()
                        .map(one -> new ContributionId(UUID.fromString(one.comment())))
                        .map(one -> Quote.of(
                                one,
                                0,
                                Objects.requireNonNull(published.get(one))
                                        .text()
                                        .length(),
                                published))
                        .flatMap(Optional::stream)
                        .toList(),
                why.sharedWords());
    }

    private static Optional<Quotation> whole(ContributionId id, Map<ContributionId, ContributionView> published) {
        return Optional.ofNullable(published.get(id))
                .filter(ContributionView::wordsShown)
                .map(said -> new Quotation(
                        id.value().toString(), new Point(0, said.text().length(), said.text())));
    }
}
