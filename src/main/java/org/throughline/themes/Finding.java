package org.throughline.themes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.throughline.contributions.ContributionId;
import org.throughline.insight.points.Point;
import org.throughline.insight.themes.Comment;
import org.throughline.insight.themes.Corpus;
import org.throughline.insight.themes.Parameters;
import org.throughline.insight.themes.Proposals;
import org.throughline.insight.themes.ProposedTheme;
import org.throughline.insight.themes.Quotation;
import org.throughline.insight.themes.ThemeFinder;
import org.throughline.insight.vectors.VectorStore;
import org.throughline.kernel.Ids;
import org.throughline.themes.Proposal.Member;
import org.throughline.themes.Proposal.Part;
import org.throughline.themes.Proposal.State;

/** What the machine finds in one lane. Same texts, same proposals. */
final class Finding {

    private final Lane lane;
    private final Map<ContributionId, String> texts;
    private final Map<ContributionId, List<ReadPoint>> points;

    private Finding(Lane lane, Map<ContributionId, String> texts, Map<ContributionId, List<ReadPoint>> points) {
        this.lane = lane;
        this.texts = texts;
        this.points = points;
    }

    /**
     * @param texts what everybody reads of each
     * @param points of those that were read; the vectors of others are computed
     */
    static List<Proposal> in(
            Lane lane,
            Map<ContributionId, String> texts,
            Map<ContributionId, List<ReadPoint>> points,
            Parameters parameters) {
        Finding finding = new Finding(lane, texts, points);
        Corpus corpus = Corpus.parted(finding.comments()).withVectors(finding.vectors());
        return finding.proposals(ThemeFinder.propose(corpus, parameters));
    }

    private Collection<Comment> comments() {
        List<Comment> comments = new ArrayList<>();
        texts.forEach((id, text) -> comments.add(new Comment(id.value().toString(), text, Lane.key(lane.stance()))));
        return comments;
    }

    private VectorStore vectors() {
        VectorStore store = new VectorStore();
        texts.forEach((id, text) -> points.getOrDefault(id, List.of()).stream()
                .filter(point -> point.end() <= text.length())
                .forEach(point -> store.keep(text.substring(point.start(), point.end()), point.vector())));
        return store;
    }

    private List<Proposal> proposals(Proposals found) {
        List<Proposal> proposals = new ArrayList<>();
        for (ProposedTheme theme : found.themes()) {
            Size size = theme.size() == ProposedTheme.Size.LARGE ? Size.LARGE : Size.SMALL;
            proposals.add(proposal(size, theme.phrases(), members(theme)));
        }
        Set<String> heard = new HashSet<>();
        for (Quotation voice : found.singleVoices()) {
            if (heard.add(voice.comment())) {
                proposals.add(proposal(Size.SINGLE, List.of(), List.of(member(voice, Part.CENTRAL))));
            }
        }
        return proposals;
    }

    private Proposal proposal(Size size, List<String> phrases, List<Member> members) {
        return new Proposal(new ProposalId(Ids.next()), lane, size, phrases, State.OPEN, members);
    }

    /** Quotations first; the one that is most different only where it is another. */
    private List<Member> members(ProposedTheme theme) {
        Set<Quotation> ordered = new LinkedHashSet<>(theme.central());
        ordered.add(theme.different());
        ordered.addAll(theme.members());
        List<Member> members = new ArrayList<>();
        for (Quotation point : ordered) {
            Part part = theme.central().contains(point)
                    ? Part.CENTRAL
                    : point.equals(theme.different()) ? Part.DIFFERENT : Part.MEMBER;
            members.add(member(point, part));
        }
        return members;
    }

    private Member member(Quotation point, Part part) {
        ContributionId id = new ContributionId(UUID.fromString(point.comment()));
        return new Member(id, number(id, point.point()), part);
    }

    private int number(ContributionId id, Point point) {
        return points.getOrDefault(id, List.of()).stream()
                .filter(read -> read.start() == point.start() && read.end() == point.end())
                .mapToInt(ReadPoint::number)
                .max()
                .orElse(0);
    }

    /** Stands for the texts of all lanes, and what else a run depends on. */
    static String fingerprint(
            Map<Optional<org.throughline.contributions.Stance>, Map<ContributionId, String>> lanes,
            String model,
            Parameters parameters) {
        List<String> lines = new ArrayList<>();
        lanes.forEach((stance, texts) -> texts.forEach((id, text) ->
                lines.add(Lane.key(stance.orElse(null)) + "\t" + id.value() + "\t" + Fingerprint.of(text))));
        lines.sort(null);
        return Fingerprint.of(model + "\n" + parameters + "\n" + String.join("\n", lines));
    }
}
