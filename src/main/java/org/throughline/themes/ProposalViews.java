package org.throughline.themes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.database.Columns;
import org.throughline.plans.ConsultationId;
import org.throughline.themes.Proposal.Member;
import org.throughline.themes.Proposal.Part;

/** Gives proposals the words of their quotations and the number of people in them, with the same few statements for all of them. */
@Component
class ProposalViews {

    private final JdbcClient jdbc;
    private final Discussions discussions;

    ProposalViews(JdbcClient jdbc, Discussions discussions) {
        this.jdbc = jdbc;
        this.discussions = discussions;
    }

    /** @param whole whether with all points or with the quotations only */
    List<ProposalView> of(ConsultationId consultation, List<Proposal> proposals, boolean whole) {
        Map<ContributionId, Speaker> speakers = speakers(proposals.stream()
                .flatMap(proposal -> proposal.contributions().stream())
                .distinct()
                .toList());
        List<Member> shown = proposals.stream()
                .flatMap(proposal -> proposal.points().stream())
                .filter(member -> whole || member.part() != Part.MEMBER)
                .filter(member -> member.part() != Part.LETTER)
                .toList();
        List<ContributionId> ids =
                shown.stream().map(Member::contribution).distinct().toList();
        Map<ContributionId, ContributionView> published = discussions.published(ids);
        Map<Member, Quote> quotes = quotes(shown, ids, published);
        return proposals.stream()
                .map(proposal -> view(consultation, proposal, speakers, quotes))
                .toList();
    }

    private static ProposalView view(
            ConsultationId consultation,
            Proposal proposal,
            Map<ContributionId, Speaker> speakers,
            Map<Member, Quote> quotes) {
        Lane lane = proposal.lane();
        return new ProposalView(
                proposal.id(),
                consultation,
                lane.section().equals(Lane.MISSING) ? null : lane.section(),
                lane.stance(),
                proposal.size(),
                proposal.state() == Proposal.State.OPEN,
                proposal.phrases(),
                Speaker.count(proposal.contributions().stream()
                        .map(speakers::get)
                        .filter(Objects::nonNull)
                        .toList()),
                quotes(proposal, quotes, Part.CENTRAL, Part.DIFFERENT),
                quotes(proposal, quotes, Part.MEMBER));
    }

    private static List<Quote> quotes(Proposal proposal, Map<Member, Quote> quotes, Part... parts) {
        return proposal.points().stream()
                .filter(member -> Stream.of(parts).anyMatch(part -> part == member.part()))
                .map(quotes::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private Map<Member, Quote> quotes(
            Collection<Member> members, List<ContributionId> ids, Map<ContributionId, ContributionView> published) {
        Map<ContributionId, Map<Integer, int[]>> places = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(
                            "SELECT contribution_id, number, start_at, end_at FROM theme_point WHERE contribution_id IN (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        places.computeIfAbsent(
                                        new ContributionId(Columns.uuid(row, "contribution_id")),
                                        some -> new HashMap<>())
                                .put(row.getInt("number"), new int[] {row.getInt("start_at"), row.getInt("end_at")});
                    });
        }
        Map<Member, Quote> quotes = new HashMap<>();
        for (Member member : members) {
            Optional.ofNullable(
                            places.getOrDefault(member.contribution(), Map.of()).get(member.number()))
                    .flatMap(place -> Quote.of(member.contribution(), place[0], place[1], published))
                    .ifPresent(quote -> quotes.put(member, quote));
        }
        return quotes;
    }

    private Map<ContributionId, Speaker> speakers(List<ContributionId> ids) {
        Map<ContributionId, Speaker> speakers = new HashMap<>();
        List<Speaker> found = new ArrayList<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT " + ThemeQueries.SPEAKER + " FROM theme_reading r" + ThemeQueries.LETTER
                            + "WHERE r.contribution_id IN (:ids) AND " + ThemeQueries.SHOWN)
                    .param("ids", ids)
                    .query(row -> {
                        found.add(Speaker.of(row));
                    });
        }
        found.forEach(speaker -> speakers.put(speaker.contribution(), speaker));
        return speakers;
    }
}
