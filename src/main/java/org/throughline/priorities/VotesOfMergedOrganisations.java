package org.throughline.priorities;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.Columns;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.OrganisationsMerged;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/**
 * Joins the votes of two records of one organisation, in the transaction that joins the records: in each ballot that is not over the
 * later vote stands, and the other is kept where nobody counts it. A result that was published stays as it was.
 */
@Component
class VotesOfMergedOrganisations {

    private record Cast(BallotId ballot, ConsultationId consultation) {}

    private final JdbcClient jdbc;
    private final StoredBallots ballots;
    private final CastVotes votes;
    private final KeptCounts counts;
    private final Consultations consultations;
    private final ApplicationEventPublisher events;

    VotesOfMergedOrganisations(
            JdbcClient jdbc,
            StoredBallots ballots,
            CastVotes votes,
            KeptCounts counts,
            Consultations consultations,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.ballots = ballots;
        this.votes = votes;
        this.counts = counts;
        this.consultations = consultations;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(OrganisationsMerged merged) {
        of(merged.from()).stream()
                .filter(cast -> !isOver(consultations.byId(cast.consultation())))
                .forEach(cast -> join(cast, merged));
    }

    private static boolean isOver(Optional<ConsultationView> consultation) {
        return consultation.filter(BallotPolicy::isOver).isPresent();
    }

    private void join(Cast cast, OrganisationsMerged merged) {
        Map<OrganisationId, Instant> times = times(cast, merged);
        Instant into = times.get(merged.into());
        Instant from = times.get(merged.from());
        if (into != null && from != null) {
            supersede(cast, into.isAfter(from) ? merged.from() : merged.into(), merged);
        }
        if (from != null && (into == null || !into.isAfter(from))) {
            change(cast, merged.from(), "voter_id = :id", merged.into());
        }
        events.publishEvent(new OrganisationVotesMerged(
                cast.ballot().value(), cast.consultation(), merged.into(), merged.from(), times.size() > 1));
    }

    /** Under the identity of the joined record, which is joined only once. */
    private void supersede(Cast cast, OrganisationId earlier, OrganisationsMerged merged) {
        Ballot ballot = ballots.byId(cast.ballot()).orElseThrow();
        CastVote vote = votes.locked(ballot, new Voter(Electorate.ORGANISATIONS, earlier, null))
                .orElseThrow();
        counts.change(ballot, new CountChange().take(Electorate.ORGANISATIONS, vote));
        change(cast, earlier, "voter_id = :id, electorate = 'SUPERSEDED'", merged.from());
    }

    private void change(Cast cast, OrganisationId voter, String change, OrganisationId id) {
        jdbc.sql("UPDATE vote SET " + change + " " + """
                        WHERE consultation_id = :consultation AND ballot_id = :ballot
                            AND electorate = 'ORGANISATIONS' AND voter_id = :voter""")
                .param("consultation", cast.consultation())
                .param("ballot", cast.ballot())
                .param("voter", voter)
                .param("id", id)
                .update();
    }

    private Map<OrganisationId, Instant> times(Cast cast, OrganisationsMerged merged) {
        Map<OrganisationId, Instant> times = new HashMap<>();
        jdbc.sql("""
                        SELECT voter_id, cast_at FROM vote
                        WHERE consultation_id = :consultation AND ballot_id = :ballot
                            AND electorate = 'ORGANISATIONS' AND voter_id IN (:both) ORDER BY voter_id FOR UPDATE""")
                .param("consultation", cast.consultation())
                .param("ballot", cast.ballot())
                .param("both", List.of(merged.into(), merged.from()))
                .query(row -> {
                    times.put(new OrganisationId(Columns.uuid(row, "voter_id")), Columns.instant(row, "cast_at"));
                });
        return times;
    }

    private List<Cast> of(OrganisationId organisation) {
        return jdbc.sql("""
                        SELECT consultation_id, ballot_id FROM vote
                        WHERE electorate = 'ORGANISATIONS' AND voter_id = :organisation ORDER BY consultation_id, ballot_id""")
                .param("organisation", organisation)
                .query((row, number) -> new Cast(
                        new BallotId(Columns.uuid(row, "ballot_id")),
                        new ConsultationId(Columns.uuid(row, "consultation_id"))))
                .list();
    }
}
