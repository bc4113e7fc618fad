package org.throughline.themes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.contributions.ContributionId;
import org.throughline.insight.points.Point;
import org.throughline.insight.themes.Former;
import org.throughline.insight.themes.Quotation;
import org.throughline.themes.LaneVoices.Voice;
import org.throughline.themes.Proposal.Member;
import org.throughline.themes.Proposal.Part;

/**
 * The proposals from which the next look begins: those that nobody has decided about, and those that were refused, so that they are known
 * again. See docs/decisions/0076-a-later-look-begins-from-the-one-before.md.
 */
record FormerProposals(List<Proposal> proposals) {

    /** Those of one lane, as far as what they hold is still looked at there. */
    Former in(LaneVoices lane, Map<ContributionId, List<ReadPoint>> points) {
        Map<ContributionId, String> texts = lane.voices().stream().collect(Collectors.toMap(Voice::id, Voice::text));
        return Former.of(proposals.stream()
                .filter(proposal -> proposal.lane().equals(lane.lane()))
                .map(proposal -> proposal.points().stream()
                        .filter(member -> member.part() != Part.LETTER)
                        .flatMap(member -> quotation(member, texts, points).stream())
                        .toList())
                .filter(theme -> theme.size() > 1)
                .toList());
    }

    private static Optional<Quotation> quotation(
            Member member, Map<ContributionId, String> texts, Map<ContributionId, List<ReadPoint>> points) {
        String text = texts.getOrDefault(member.contribution(), "");
        return points.getOrDefault(member.contribution(), List.of()).stream()
                .filter(point -> point.number() == member.number() && point.end() <= text.length())
                .findFirst()
                .map(point -> new Quotation(
                        member.contribution().value().toString(),
                        new Point(point.start(), point.end(), text.substring(point.start(), point.end()))));
    }

    /** Stands for where the next look begins; empty where it begins from nothing. */
    String key() {
        String lines = proposals.stream().map(Proposal::digest).sorted().collect(Collectors.joining("\n"));
        return proposals.isEmpty() ? "" : Fingerprint.of(lines).substring(0, 16);
    }

    List<Proposal> open() {
        return proposals.stream()
                .filter(proposal -> proposal.state() == Proposal.State.OPEN)
                .toList();
    }

    /**
     * Whether everything that a run found is still there, whole and undecided.
     *
     * @param digests as they were when it was found
     */
    boolean isAllOf(Run run, Collection<String> digests) {
        List<Proposal> open = open();
        return open.size() == run.fresh() + run.asBefore()
                && digests.equals(open.stream().map(Proposal::digest).collect(Collectors.toSet()))
                && open.stream()
                        .noneMatch(proposal -> proposal.size() != Size.SINGLE
                                && proposal.phrases().isEmpty());
    }
}
