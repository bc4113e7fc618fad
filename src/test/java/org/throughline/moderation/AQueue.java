package org.throughline.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Redaction;
import org.throughline.contributions.State;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;

/** The queue of a consultation of its own, with two moderators. */
public final class AQueue {

    public final AConsultation consultation;
    public final SignedInPerson ines;
    final SignedInPerson tom;
    private final ApplicationContext context;

    public AQueue(ApplicationContext context, ModerationPolicy policy) {
        this.context = context;
        consultation = AConsultation.moderated(context, policy);
        ines = consultation.moderator();
        tom = consultation.moderator();
    }

    Moderation moderation() {
        return context.getBean(Moderation.class);
    }

    Queues queues() {
        return context.getBean(Queues.class);
    }

    /** Everything that has come in is filed now and not in a second. */
    void triage() {
        context.getBean(Triage.class).round();
    }

    List<QueueRow> waiting() {
        return waiting(QueueFilter.all(consultation.id()));
    }

    List<QueueRow> waiting(Facet... facets) {
        return waiting(new QueueFilter(consultation.id(), List.of(facets), null, QueueFilter.WaitsFor.MODERATOR));
    }

    /** All steps of a queue. */
    List<QueueRow> waiting(QueueFilter filter) {
        List<QueueRow> all = new ArrayList<>();
        Queue.@Nullable Place after = null;
        do {
            Queue.@Nullable Place from = after;
            Queue step = consultation.as(ines, () -> queues().step(filter, from));
            all.addAll(step.rows());
            after = step.next();
        } while (after != null);
        return all;
    }

    List<QueueRow> asked() {
        return waiting(new QueueFilter(consultation.id(), List.of(), null, QueueFilter.WaitsFor.AUTHOR));
    }

    /** The case about a contribution, wherever it stands. */
    CaseId of(ContributionId contribution) {
        return context.getBean(Cases.class).about(contribution).orElseThrow().id();
    }

    CaseState state(ContributionId contribution) {
        return context.getBean(Cases.class).about(contribution).orElseThrow().state();
    }

    CaseView read(SignedInPerson moderator, ContributionId contribution) {
        return consultation.as(moderator, () -> queues().read(of(contribution)));
    }

    void decide(SignedInPerson moderator, ContributionId contribution, Decision decision) {
        consultation.as(moderator, () -> moderation().decide(of(contribution), decision));
    }

    public void publish(SignedInPerson moderator, ContributionId contribution) {
        decide(moderator, contribution, new Decision.Publish());
    }

    public void withhold(SignedInPerson moderator, ContributionId contribution) {
        decide(moderator, contribution, new Decision.Withhold(Reason.PERSONAL_DATA, "Leave her out."));
    }

    /** Removes the first letters. */
    public void redact(SignedInPerson moderator, ContributionId contribution, int letters) {
        decide(
                moderator,
                contribution,
                new Decision.Redact(
                        List.of(new Redaction(Redaction.Part.TEXT, 0, letters, Redaction.Reason.PERSONAL_DATA))));
    }

    /** What somebody without an account reads of it. */
    Optional<String> publicly(ContributionId contribution) {
        return consultation.contributions().byId(contribution).map(found -> found.text());
    }

    State contributionState(ContributionId contribution) {
        return consultation
                .as(ines, () -> consultation.contributions().byId(contribution))
                .orElseThrow()
                .state();
    }

    Map<String, Integer> counts() {
        return consultation.as(ines, () -> queues().counts(consultation.id()));
    }

    static Set<CaseId> ids(List<QueueRow> rows) {
        return Set.copyOf(rows.stream().map(QueueRow::id).toList());
    }

    static List<ContributionId> about(List<QueueRow> rows) {
        return rows.stream().map(row -> row.about().contribution().id()).toList();
    }
}
