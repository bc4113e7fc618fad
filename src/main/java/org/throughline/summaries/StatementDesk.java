package org.throughline.summaries;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;

/** Where moderators write the statements of a summary. Every change is one to the summary as well and takes its signature away. */
@Service
public class StatementDesk {

    private final StatementRows statements;
    private final SummaryRows summaries;
    private final LeftOutRows leftOut;
    private final SummaryPolicy policy;
    private final Discussions discussions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StatementDesk(
            StatementRows statements,
            SummaryRows summaries,
            LeftOutRows leftOut,
            SummaryPolicy policy,
            Discussions discussions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.statements = statements;
        this.summaries = summaries;
        this.leftOut = leftOut;
        this.policy = policy;
        this.discussions = discussions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps a new statement, or another wording of one; whoever writes it accepts it. What it carries is not left out any more.
     *
     * @throws Refused with every reason beside its field: without words, without a quotation, with one that does not stand in its source
     *     letter by letter as everybody reads it, for a source that nobody can read, and where somebody else changed it meanwhile
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public StatementId write(StatementEdit edit) {
        SummaryId summary = policy.requirePart(edit.consultation(), edit.part()).summary();
        List<Refusal> refusals = new ArrayList<>();
        String words = SummaryPolicy.statement(edit.words(), refusals);
        check(edit, refusals);
        Refused.ifAny(refusals);
        hold(summary);
        Statement before = edit.id() == null ? begun(summary) : current(edit.id(), summary, edit.version());
        Statement after = before.written(words, edit.theme(), edit.quotations(), edit.also());
        if (edit.id() == null) {
            statements.insert(List.of(after), by(), clock.instant());
        } else {
            statements.update(after, by(), clock.instant());
        }
        leftOut.remove(summary, after.sources());
        events.publishEvent(new StatementWritten(after.id().value(), edit.consultation()));
        return after.id();
    }

    private void check(StatementEdit edit, List<Refusal> refusals) {
        if (edit.quotations().isEmpty()) {
            refusals.add(Refusal.at("quotations", "summaries.refused.no-quotation"));
        }
        Set<ContributionId> sources = new HashSet<>(edit.also());
        edit.quotations().forEach(quotation -> sources.add(quotation.contribution()));
        Map<ContributionId, ContributionView> readable = discussions.published(sources);
        boolean allReadable = sources.stream()
                .allMatch(id -> readable.get(id) instanceof ContributionView source
                        && source.consultation().equals(edit.consultation()));
        if (!allReadable) {
            refusals.add(Refusal.at("quotations", "summaries.refused.not-published"));
        } else if (!edit.quotations().stream()
                .allMatch(quotation ->
                        quotation.in(readable.get(quotation.contribution())).isPresent())) {
            refusals.add(Refusal.at("quotations", "summaries.refused.not-letter-by-letter"));
        }
    }

    private Statement begun(SummaryId summary) {
        List<Statement> there = statements.of(summary);
        int position = there.isEmpty() ? 0 : there.getLast().position() + 1;
        return new Statement(
                new StatementId(Ids.next()),
                summary,
                position,
                0,
                StatementState.PROPOSED,
                null,
                null,
                null,
                "",
                List.of(),
                List.of());
    }

    /**
     * Accepts a proposed or re-opened statement as it stands.
     *
     * @throws Refused where no quotation of it can be read any more, and where somebody else changed it meanwhile
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void accept(StatementId id, int version) {
        Statement before = held(id, version);
        Map<ContributionId, ContributionView> readable = discussions.published(before.sources());
        boolean live = !before.quotations().isEmpty()
                && before.quotations().stream()
                        .allMatch(quotation -> quotation
                                .in(readable.get(quotation.contribution()))
                                .isPresent());
        Refused.ifAny(live ? List.of() : List.of(Refusal.of("summaries.refused.not-live")));
        statements.update(before.accepted(), by(), clock.instant());
        leftOut.remove(before.summary(), before.sources());
        events.publishEvent(new StatementAccepted(id.value(), before.summary().consultation()));
    }

    /** Takes a statement out; what it carried is open again. */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void remove(StatementId id, int version, String reason) {
        String why = SummaryPolicy.reason(reason);
        Statement before = held(id, version);
        statements.update(before.gone(why), by(), clock.instant());
        events.publishEvent(new StatementRemoved(id.value(), before.summary().consultation()));
    }

    /** Puts a statement before the one above it, or behind the one below. */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void move(StatementId id, boolean up) {
        Statement moved = find(id);
        policy.requireModerator(moved.summary().consultation());
        hold(moved.summary());
        List<StatementId> order = new ArrayList<>(
                statements.of(moved.summary()).stream().map(Statement::id).toList());
        int at = order.indexOf(id);
        int to = up ? at - 1 : at + 1;
        if (at >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, at, to);
            statements.order(order);
        }
    }

    private Statement held(StatementId id, int version) {
        Statement found = find(id);
        policy.requireModerator(found.summary().consultation());
        hold(found.summary());
        return current(id, found.summary(), version);
    }

    private Statement find(StatementId id) {
        return statements.find(id).orElseThrow(() -> new Refused(Refusal.of("summaries.refused.unknown")));
    }

    private void hold(SummaryId summary) {
        summaries.edited(summary, by(), clock.instant());
    }

    /** Read again after the summary is held, so that nobody can change it any more. */
    private Statement current(StatementId id, SummaryId summary, int version) {
        return Stream.of(find(id))
                .filter(found -> found.summary().equals(summary) && found.state() != StatementState.GONE)
                .filter(found -> found.version() == version)
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.of("summaries.refused.changed")));
    }

    private static PersonId by() {
        return CurrentPerson.require();
    }
}
