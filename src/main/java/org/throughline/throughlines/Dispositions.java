package org.throughline.throughlines;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Open;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;
import org.throughline.plans.ConsultationId;

/** What became of what was said: for everybody to read, and for moderators to decide where no theme and no answer does. */
@Service
public class Dispositions {

    /** How many a step of a list has. */
    public static final int STEP = 50;

    private final DispositionRows rows;
    private final DueRows due;
    private final Reckoning reckoning;
    private final DispositionPolicy policy;
    private final Signs signs;
    private final Discussions discussions;
    private final Received received;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dispositions(
            DispositionRows rows,
            DueRows due,
            Reckoning reckoning,
            DispositionPolicy policy,
            Signs signs,
            Discussions discussions,
            Received received,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.due = due;
        this.reckoning = reckoning;
        this.policy = policy;
        this.signs = signs;
        this.discussions = discussions;
        this.received = received;
        this.events = events;
        this.clock = clock;
    }

    /** How far everything has come; two statements. */
    @Open
    @Transactional(readOnly = true)
    public Funnel funnel(ConsultationId consultation) {
        policy.consultation(consultation);
        return rows.funnel(consultation, received.in(consultation));
    }

    /** What became of a contribution; nothing for one that is not published. */
    @Open
    @Transactional(readOnly = true)
    public Optional<Disposition> of(ContributionId contribution) {
        return of(List.of(contribution)).stream().findFirst();
    }

    /** The same for each of these; one statement. */
    @Open
    @Transactional(readOnly = true)
    public List<Disposition> of(Collection<ContributionId> contributions) {
        List<Disposition> found = rows.byIds(contributions);
        found.stream().map(Disposition::consultation).distinct().forEach(policy::consultation);
        return found;
    }

    /** One published contribution with what became of it, and what else is known of it. */
    public record Line(Disposition disposition, ContributionView said, List<Sign> signs) {

        public Line {
            signs = List.copyOf(signs);
        }
    }

    /** Those of which this became, at most fifty, after this one; at most eight statements. */
    @Open
    @Transactional(readOnly = true)
    public List<Line> of(ConsultationId consultation, DispositionKind kind, @Nullable ContributionId after) {
        policy.consultation(consultation);
        List<Disposition> step = rows.of(consultation, kind, after, STEP);
        Map<ContributionId, ContributionView> said = discussions.published(
                step.stream().map(Disposition::contribution).toList());
        Map<ContributionId, List<Sign>> known = signs.of(step);
        return step.stream()
                .filter(one -> said.containsKey(one.contribution()))
                .map(one -> new Line(
                        one,
                        Objects.requireNonNull(said.get(one.contribution())),
                        known.getOrDefault(one.contribution(), List.of())))
                .toList();
    }

    /**
     * Records that these say the same as another one, so that what becomes of it becomes of them.
     *
     * @throws Refused without a reason, for a contribution that is not there, that is answered already, or that would be merged into
     *     itself, over however many steps
     */
    @Moderating
    @Transactional
    public void merge(ConsultationId consultation, Collection<ContributionId> chosen, ContributionId same, String why) {
        policy.requireModerator(consultation);
        DispositionPolicy.requireSome(chosen);
        String reason = DispositionPolicy.reason(why);
        // Whoever merges in the same consultation waits here, so that no two merges close a circle together.
        due.ask(consultation);
        if (rows.find(same)
                .filter(found -> found.consultation().equals(consultation))
                .isEmpty()) {
            throw new Refused(Refusal.at("same", "throughlines.refused.same"));
        }
        Merges merges = rows.merges(consultation);
        if (chosen.stream().anyMatch(one -> one.equals(same) || merges.wouldCircle(one, same))) {
            throw new Refused(Refusal.at("same", "throughlines.refused.circle"));
        }
        Instant now = now();
        change(consultation, chosen, before -> before.merged(same, reason, CurrentPerson.require(), now));
    }

    /**
     * Records that these are outside of what the consultation can change.
     *
     * @throws Refused without a reason, and for a contribution that is not there or is answered already
     */
    @Moderating
    @Transactional
    public void putOutOfScope(ConsultationId consultation, Collection<ContributionId> chosen, String why) {
        policy.requireModerator(consultation);
        DispositionPolicy.requireSome(chosen);
        String reason = DispositionPolicy.reason(why);
        Instant now = now();
        change(consultation, chosen, before -> before.outOfScope(reason, CurrentPerson.require(), now));
    }

    /** Takes back what was decided about these: what became of them follows from their themes and answers again. */
    @Moderating
    @Transactional
    public void takeBack(ConsultationId consultation, Collection<ContributionId> chosen) {
        policy.requireModerator(consultation);
        DispositionPolicy.requireSome(chosen);
        Map<ContributionId, Disposition.Found> found = reckoning.found(consultation, List.copyOf(chosen));
        change(
                consultation,
                chosen,
                before -> before.kind().isDecided()
                        ? before.takenBack(Objects.requireNonNull(found.get(before.contribution())))
                        : before);
    }

    private void change(
            ConsultationId consultation, Collection<ContributionId> chosen, UnaryOperator<Disposition> step) {
        List<Disposition> locked = rows.lock(chosen).stream()
                .filter(one -> one.consultation().equals(consultation))
                .toList();
        if (locked.size() < chosen.stream().distinct().count()) {
            throw new Refused(Refusal.at("chosen", "throughlines.refused.gone"));
        }
        for (Disposition before : locked) {
            if (before.kind() == DispositionKind.ANSWERED) {
                throw new Refused(Refusal.at("chosen", "throughlines.refused.answered"));
            }
            Disposition after = step.apply(before);
            if (!after.equals(before) && rows.save(before, after)) {
                events.publishEvent(Reckoning.disposed(after));
                if (before.kind().isDecided() && !after.kind().isDecided()) {
                    events.publishEvent(
                            new DispositionTakenBack(before.contribution().value(), consultation));
                }
            }
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
