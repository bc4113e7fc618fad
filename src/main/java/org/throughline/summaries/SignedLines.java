package org.throughline.summaries;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.kernel.Open;
import org.throughline.plans.ConsultationView;

/** Every statement of the signed summaries of a consultation; a constant number of statements to the database. */
@Service
public class SignedLines {

    private final PlanParts parts;
    private final SignatureRows signatures;
    private final Discussions discussions;

    SignedLines(PlanParts parts, SignatureRows signatures, Discussions discussions) {
        this.parts = parts;
        this.signatures = signatures;
        this.discussions = discussions;
    }

    /** By their identities, in the order of the document and of each summary. */
    @Open
    @Transactional(readOnly = true)
    public Map<StatementId, SignedLine> of(ConsultationView consultation) {
        return of(consultation, said -> true);
    }

    /** Those of these that are signed; of what people said, only what they cite is read. */
    @Open
    @Transactional(readOnly = true)
    public Map<StatementId, SignedLine> among(ConsultationView consultation, Set<StatementId> some) {
        return of(consultation, said -> some.contains(said.id()));
    }

    private Map<StatementId, SignedLine> of(ConsultationView consultation, Predicate<SignedContent.Said> wanted) {
        Map<UUID, Signature> signed = signatures.of(consultation.id());
        Map<UUID, SignedContent> contents =
                signatures.contents(signed.values().stream().map(Signature::id).toList());
        Set<ContributionId> cited = new HashSet<>();
        contents.values()
                .forEach(content -> content.statements().stream()
                        .filter(wanted)
                        .forEach(said -> said.sources().forEach(cited::add)));
        Map<ContributionId, ContributionView> readable =
                cited.isEmpty() ? new HashMap<>() : discussions.published(cited);
        Map<StatementId, SignedLine> lines = new LinkedHashMap<>();
        parts.whole(consultation).all().forEach(part -> {
            Signature signature = signed.get(part.place());
            if (signature != null && contents.containsKey(signature.id())) {
                Objects.requireNonNull(contents.get(signature.id())).statements().stream()
                        .filter(wanted)
                        .forEach(said -> lines.put(said.id(), line(part, signature.signed(), said, readable)));
            }
        });
        return lines;
    }

    private static SignedLine line(
            Part part, Instant signed, SignedContent.Said said, Map<ContributionId, ContributionView> readable) {
        return new SignedLine(
                said.id(),
                part,
                signed,
                said.isWhole(readable) ? said.words() : null,
                said.backing(),
                said.sources().filter(readable::containsKey).toList());
    }
}
