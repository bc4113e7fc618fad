package org.throughline.summaries;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** Where a second person signs a summary, so that two answer for it; from then on everybody reads it. */
@Service
public class Signing {

    private final SummaryRows summaries;
    private final SignatureRows signatures;
    private final Standings standings;
    private final Workspaces workspaces;
    private final SummaryPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Signing(
            SummaryRows summaries,
            SignatureRows signatures,
            Standings standings,
            Workspaces workspaces,
            SummaryPolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.summaries = summaries;
        this.signatures = signatures;
        this.standings = standings;
        this.workspaces = workspaces;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says that a second person can sign the summary of a part, so that other moderators see that it waits. Whoever changed it last says it,
     * and every later change takes it back. Nobody has to: it can be signed without.
     *
     * @param version which they have read
     * @throws Refused for everybody else, where it was changed meanwhile, and with everything that stands in the way of a signature
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void ready(ConsultationId consultation, String key, int version) {
        Part part = policy.requirePart(consultation, key);
        SummaryRows.Summary summary = read(part, version);
        if (SummaryPolicy.maySign(summary.editor())) {
            throw new Refused(Refusal.of("summaries.refused.not-own"));
        }
        Standing standing = standings.of(consultation);
        if (standing.isSigned(part) || summary.isReady()) {
            return;
        }
        Refused.ifAny(Obstacles.of(part, standing, workspaces.statements(part, standing)));
        summaries.ready(part.summary());
        events.publishEvent(new SummaryReadied(part.place(), consultation));
    }

    /** Held until the end of the transaction. */
    private SummaryRows.Summary read(Part part, int version) {
        SummaryRows.Summary summary =
                summaries.lock(part.summary()).orElseThrow(() -> new Refused(Refusal.of("summaries.refused.empty")));
        if (summary.version() != version) {
            throw new Refused(Refusal.of("summaries.refused.changed-since-read"));
        }
        return summary;
    }

    /**
     * Signs the summary of a part. Signing twice changes nothing.
     *
     * @param version which the signer has read
     * @throws Refused for the last editor, where it was changed meanwhile, and with everything that stands in the way: open items, proposed
     *     or re-opened statements, parts within it that are not signed, more than two pages
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void sign(ConsultationId consultation, String key, int version) {
        Part part = policy.requirePart(consultation, key);
        SummaryRows.Summary summary = read(part, version);
        PersonId signer = CurrentPerson.require();
        if (!SummaryPolicy.maySign(summary.editor())) {
            throw new Refused(Refusal.of("summaries.refused.own"));
        }
        Standing standing = standings.of(consultation);
        if (standing.isSigned(part)) {
            return;
        }
        Refused.ifAny(Obstacles.of(part, standing, workspaces.statements(part, standing)));
        SignedContent content = content(part, standing);
        var signature = new Signature(Ids.next(), part.place(), version, summary.editor(), signer, clock.instant());
        signatures.sign(part.summary(), signature, content);
        events.publishEvent(new SummarySigned(
                signature.id(), consultation, part.place(), content.statements().size()));
    }

    private static SignedContent content(Part part, Standing standing) {
        List<SignedContent.Said> statements = standing.statements(part).stream()
                .map(one -> new SignedContent.Said(
                        one.id(),
                        one.words(),
                        one.theme(),
                        one.quotations(),
                        one.also(),
                        standing.backing(one.sources())))
                .toList();
        List<SignedContent.LeftOut> leftOut = new ArrayList<>();
        standing.leftOut()
                .getOrDefault(part.place(), Map.of())
                .forEach((contribution, reason) -> leftOut.add(new SignedContent.LeftOut(contribution, reason)));
        return new SignedContent(statements, leftOut, standing.coverage(part));
    }
}
