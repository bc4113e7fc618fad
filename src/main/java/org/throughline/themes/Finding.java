package org.throughline.themes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

/** What the machine finds in one lane. Same texts and same former proposals, same proposals. */
final class Finding {

    private final LaneVoices lane;
    private final Map<ContributionId, List<ReadPoint>> points;
    private final Parameters parameters;

    private Finding(LaneVoices lane, Map<ContributionId, List<ReadPoint>> points, Parameters parameters) {
        this.lane = lane;
        this.points = points;
        this.parameters = parameters;
    }

    /** @param points of those that were read; the vectors of others are computed */
    static List<Proposal> in(
            LaneVoices lane,
            Map<ContributionId, List<ReadPoint>> points,
            FormerProposals former,
            Parameters parameters) {
        Finding finding = new Finding(lane, points, parameters);
        Corpus corpus = Corpus.parted(finding.comments()).withVectors(finding.vectors());
        return finding.followed(finding.proposals(ThemeFinder.propose(corpus, former.in(lane, points), parameters)));
    }

    private Collection<Comment> comments() {
        return lane.voices().stream()
                .map(voice -> new Comment(
                        voice.id().value().toString(),
                        voice.text(),
                        Lane.key(lane.lane().stance()),
                        voice.own()))
                .toList();
    }

    private VectorStore vectors() {
        VectorStore store = new VectorStore();
        lane.voices()
                .forEach(voice -> points.getOrDefault(voice.id(), List.of()).stream()
                        .filter(point -> point.end() <= voice.text().length())
                        .forEach(point ->
                                store.keep(voice.text().substring(point.start(), point.end()), point.vector())));
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
        return new Proposal(new ProposalId(Ids.next()), lane.lane(), size, phrases, State.OPEN, members);
    }

    /** With all who sent a letter wherever the letter is; a letter that is in no group is proposed by itself. */
    private List<Proposal> followed(List<Proposal> found) {
        List<Proposal> all = new ArrayList<>();
        Set<ContributionId> proposed = new HashSet<>();
        for (Proposal proposal : found) {
            all.add(withFollowers(proposal));
            proposed.addAll(proposal.contributions());
        }
        lane.followers().keySet().stream()
                .filter(letter -> !proposed.contains(letter))
                .sorted(Comparator.comparing(ContributionId::value))
                .map(letter -> proposal(Size.SINGLE, List.of(), List.of(new Member(letter, 0, Part.CENTRAL))))
                .map(this::withFollowers)
                .forEach(all::add);
        return all;
    }

    private Proposal withFollowers(Proposal proposal) {
        Set<ContributionId> present = new HashSet<>(proposal.contributions());
        List<Member> followers = proposal.points().stream()
                .flatMap(member -> followers(member).stream())
                .filter(present::add)
                .map(follower -> new Member(follower, 0, Part.LETTER))
                .toList();
        boolean many = present.size() > parameters.mostSmall(lane.people());
        Size size = followers.isEmpty() ? proposal.size() : many ? Size.LARGE : Size.SMALL;
        return proposal.with(followers, size);
    }

    private List<ContributionId> followers(Member member) {
        return points.getOrDefault(member.contribution(), List.of()).stream()
                .filter(point -> point.number() == member.number())
                .findFirst()
                .map(point -> lane.followers(member.contribution(), point.start(), point.end()))
                .orElse(List.of());
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

    /** Stands for the texts of all lanes and what campaigns make of them, and what else a run depends on. */
    static String fingerprint(Collection<LaneVoices> lanes, String model, Parameters parameters) {
        List<String> lines =
                lanes.stream().flatMap(lane -> lane.lines().stream()).sorted().toList();
        return Fingerprint.of(model + "\n" + parameters + "\n" + String.join("\n", lines));
    }
}
