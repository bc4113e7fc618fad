package org.throughline.summaries;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.contributions.Said;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Slice;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;

/** What moderators see of a summary while they work on it: a constant number of statements, however much was said. */
@Service
public class Workspaces {

    private final Standings standings;
    private final PlanParts parts;
    private final SummaryPolicy policy;
    private final Discussions discussions;
    private final CampaignsBehind campaigns;
    private final Farthest farthest;

    Workspaces(
            Standings standings,
            PlanParts parts,
            SummaryPolicy policy,
            Discussions discussions,
            CampaignsBehind campaigns,
            Farthest farthest) {
        this.campaigns = campaigns;
        this.standings = standings;
        this.parts = parts;
        this.policy = policy;
        this.discussions = discussions;
        this.farthest = farthest;
    }

    /**
     * The workspace of the part of this key; nothing for a part that is not there.
     *
     * @param filter what of what was said stands in it
     */
    @Moderating
    @Transactional(readOnly = true)
    public Optional<Workspace> open(ConsultationId id, String key, ItemFilter filter) {
        ConsultationView consultation = policy.requireModerator(id);
        return parts.find(consultation, key).map(part -> workspace(consultation, part, filter, standings.of(id)));
    }

    private Workspace workspace(ConsultationView consultation, Part part, ItemFilter filter, Standing standing) {
        List<StatementView> statements = statements(part, standing);
        SummaryRows.Summary summary = standing.summaries().get(part.place());
        return new Workspace(
                consultation,
                part,
                standing.version(part),
                statements,
                standing.leftOut().getOrDefault(part.place(), Map.of()),
                standing.coverage(part),
                standing.themeLines(part),
                PartTallies.lines(parts.whole(consultation), standing),
                said(part, standing, filter, null),
                Obstacles.of(part, standing, statements),
                standing.isSigned(part),
                summary != null && SummaryPolicy.maySign(summary.editor()),
                summary != null && summary.isReady());
    }

    List<StatementView> statements(Part part, Standing standing) {
        List<Statement> kept = standing.statements(part);
        Set<ContributionId> quoted = new HashSet<>();
        kept.forEach(one -> one.quotations().forEach(passage -> quoted.add(passage.contribution())));
        Map<ContributionId, ContributionView> readable = discussions.published(quoted);
        Map<StatementId, WithoutCampaigns> without =
                campaigns.of(kept.stream().map(one -> resting(one, standing)).toList(), standing::backing);
        return kept.stream()
                .map(one -> StatementView.of(one, readable, without.getOrDefault(one.id(), WithoutCampaigns.NOTHING)))
                .toList();
    }

    private static CampaignsBehind.Resting resting(Statement one, Standing standing) {
        return new CampaignsBehind.Resting(
                one.id(),
                one.quotations(),
                one.sources().stream().filter(standing.said()::containsKey).toList());
    }

    /**
     * More of what was said about a part, twenty at a time, what is farthest from everything carried first.
     *
     * @param after where the last step ended
     */
    @Moderating
    @Transactional(readOnly = true)
    public Items said(ConsultationId id, String key, ItemFilter filter, ContributionId after) {
        return said(policy.requirePart(id, key), standings.of(id), filter, after);
    }

    private Items said(Part part, Standing standing, ItemFilter filter, @Nullable ContributionId after) {
        Set<ContributionId> carried = standing.carried(part);
        Map<ContributionId, String> leftOut = standing.leftOut(part);
        Set<ContributionId> themed = standing.inTheme(filter.theme());
        List<Said> said = standing.said(part);
        List<ContributionId> ids = said.stream()
                .filter(one -> filter.stance() == null || one.stance() == filter.stance())
                .filter(one -> filter.theme() == null || themed.contains(one.id()))
                .filter(one -> filter.shows(one.id(), carried, leftOut.keySet()))
                .sorted(farthest.first(part.summary(), said, carried, standing.singleVoicesFirst()))
                .map(Said::id)
                .toList();
        int from = after == null ? 0 : ids.indexOf(after) + 1;
        List<ContributionId> step = ids.subList(from, Math.min(ids.size(), from + Slice.SIZE));
        Map<ContributionId, ContributionView> views = discussions.published(step);
        List<Item> items = new ArrayList<>();
        for (ContributionId each : step) {
            if (views.containsKey(each)) {
                items.add(new Item(
                        Objects.requireNonNull(views.get(each)), carrying(part, standing, each), leftOut.get(each)));
            }
        }
        return new Items(items, ids.size(), from + step.size() < ids.size() ? step.getLast() : null);
    }

    /** What was said about the part of this key, and what of it is carried as it is written now. */
    @Moderating
    @Transactional(readOnly = true)
    public PartCarried carried(ConsultationId id, String key) {
        Part part = policy.requirePart(id, key);
        Standing standing = standings.of(id);
        Set<ContributionId> said = standing.said(part).stream().map(Said::id).collect(Collectors.toSet());
        Set<ContributionId> carried = standing.carried(part);
        carried.retainAll(said);
        return new PartCarried(said, carried);
    }

    /** Quotations that a form holds, with their words as they stand now. */
    @Moderating
    @Transactional(readOnly = true)
    public List<QuotationView> read(ConsultationId id, List<Passage> passages) {
        policy.requireModerator(id);
        Map<ContributionId, ContributionView> readable = discussions.published(
                passages.stream().map(Passage::contribution).toList());
        return passages.stream()
                .map(passage -> QuotationView.of(passage, readable.get(passage.contribution())))
                .toList();
    }

    private static List<StatementId> carrying(Part part, Standing standing, ContributionId source) {
        return standing.statements(part).stream()
                .filter(one -> one.state() != StatementState.PROPOSED && one.carries(source))
                .map(Statement::id)
                .toList();
    }
}
