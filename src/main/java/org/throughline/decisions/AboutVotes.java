package org.throughline.decisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.PlansLinks;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.Ballots;
import org.throughline.priorities.PriorityLinks;

/** Votes on priorities, what people proposed to choose from, and results. */
@Component
class AboutVotes implements Describing {

    private final Ballots ballots;

    AboutVotes(Ballots ballots) {
        this.ballots = ballots;
    }

    @Override
    public Set<DecisionTopic> topics() {
        return Set.of(DecisionTopic.VOTES);
    }

    @Override
    public Map<Entry, Said> describe(ConsultationView consultation, List<Entry> entries) {
        Map<UUID, BallotView> there = ballots.of(consultation.id()).stream()
                .collect(Collectors.toMap(ballot -> ballot.id().value(), Function.identity()));
        Map<Entry, Said> said = new HashMap<>();
        entries.forEach(entry -> said.put(entry, said(consultation, entry, there)));
        return said;
    }

    private static Said said(ConsultationView consultation, Entry entry, Map<UUID, BallotView> there) {
        BallotView ballot = there.get(entry.subject());
        if (ballot == null) {
            Said nameless = Said.nameless(entry, PlansLinks.consultation(consultation.slug()));
            return entry.kind() == DecisionKind.VOTE_REMOVED ? nameless : nameless.since(SinceThen.of("removed", null));
        }
        String path = PriorityLinks.ballot(consultation.slug(), ballot.key());
        return Said.of(
                        entry,
                        entry.kind() == DecisionKind.RESULT_COUNTED
                                ? PriorityLinks.results(consultation.slug(), ballot.key())
                                : path,
                        ballot.title())
                .recordedAt("/record" + path)
                .worded(entry.kind() == DecisionKind.RESULT_COUNTED && entry.turn() > 1 ? ".again" : "");
    }
}
