package org.throughline.summaries;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.kernel.Open;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;

/** Which statements of signed summaries carry what: everybody may follow the line in either direction. */
@Service
public class SignedStatements {

    private final SignatureRows signatures;
    private final SignedSourceRows sources;
    private final PlanParts parts;
    private final Discussions discussions;

    SignedStatements(SignatureRows signatures, SignedSourceRows sources, PlanParts parts, Discussions discussions) {
        this.signatures = signatures;
        this.sources = sources;
        this.parts = parts;
        this.discussions = discussions;
    }

    /**
     * Everything that a statement of a signed summary carries, each since the summary was signed first that has carried it ever since; two
     * statements to the database.
     */
    @Open
    public Map<ContributionId, Instant> carried(ConsultationId consultation) {
        Map<ContributionId, Instant> carried = new HashMap<>();
        sources.history(consultation)
                .values()
                .forEach(all -> CarriedSince.of(all)
                        .forEach((id, at) -> carried.merge(id, at, (one, other) -> one.isBefore(other) ? one : other)));
        carried.keySet().retainAll(sources.of(consultation));
        return carried;
    }

    /** Where each of these is carried, those that no statement carries left out; one statement to the database. */
    @Open
    public Map<ContributionId, List<Carrying>> among(ConsultationView consultation, Collection<ContributionId> some) {
        Map<ContributionId, Map<StatementId, UUID>> found = signatures.carrying(some);
        Map<UUID, Part> byPlace = found.isEmpty() ? Map.of() : byPlace(consultation);
        Map<ContributionId, List<Carrying>> carrying = new HashMap<>();
        found.forEach((contribution, statements) -> {
            List<Carrying> places = new ArrayList<>();
            statements.forEach((statement, place) -> {
                if (byPlace.containsKey(place)) {
                    places.add(at(consultation, statement, Objects.requireNonNull(byPlace.get(place))));
                }
            });
            if (!places.isEmpty()) {
                carrying.put(contribution, places);
            }
        });
        return carrying;
    }

    /** Why signed summaries leave these out, the first reason where there are several; one statement to the database. */
    @Open
    public Map<ContributionId, String> leftOut(Collection<ContributionId> some) {
        Map<ContributionId, String> reasons = new HashMap<>();
        signatures.leavingOut(some).stream()
                .flatMap(content -> content.leftOut().stream())
                .filter(one -> some.contains(one.contribution()))
                .forEach(one -> reasons.putIfAbsent(one.contribution(), one.reason()));
        return reasons;
    }

    /**
     * The statements that carry any of these, those that carry most of them first; at most eight statements to the database.
     *
     * @param most so many statements at most
     */
    @Open
    @Transactional(readOnly = true)
    public List<CarriedStatement> of(ConsultationView consultation, Set<ContributionId> some, int most) {
        Map<UUID, Part> byPlace = byPlace(consultation);
        Map<UUID, SignedContent> contents = sources.contents(consultation.id());
        Map<SignedContent.Said, UUID> found = new LinkedHashMap<>();
        Map<StatementId, Integer> carries = new HashMap<>();
        contents.forEach((place, content) -> content.statements().forEach(said -> {
            int number = (int) said.sources().filter(some::contains).count();
            if (number > 0 && byPlace.containsKey(place)) {
                found.put(said, place);
                carries.put(said.id(), number);
            }
        }));
        List<SignedContent.Said> shown = found.keySet().stream()
                .sorted((one, other) -> Integer.compare(number(carries, other), number(carries, one)))
                .limit(most)
                .toList();
        Map<ContributionId, ContributionView> readable = readable(shown);
        return shown.stream()
                .map(said -> new CarriedStatement(
                        at(
                                consultation,
                                said.id(),
                                Objects.requireNonNull(byPlace.get(Objects.requireNonNull(found.get(said))))),
                        said.isWhole(readable) ? said.words() : null,
                        number(carries, said.id())))
                .toList();
    }

    private static int number(Map<StatementId, Integer> carries, SignedContent.Said said) {
        return number(carries, said.id());
    }

    private static int number(Map<StatementId, Integer> carries, StatementId id) {
        return carries.getOrDefault(id, 0);
    }

    private Map<ContributionId, ContributionView> readable(List<SignedContent.Said> shown) {
        return discussions.published(shown.stream()
                .flatMap(said -> said.quotations().stream())
                .map(Passage::contribution)
                .collect(Collectors.toCollection(HashSet::new)));
    }

    private Map<UUID, Part> byPlace(ConsultationView consultation) {
        return parts.whole(consultation).all().collect(Collectors.toMap(Part::place, part -> part));
    }

    private static Carrying at(ConsultationView consultation, StatementId statement, Part part) {
        return new Carrying(
                statement,
                part.title(),
                SummaryLinks.statement(consultation.slug(), part.key(), statement),
                SummaryLinks.recorded(consultation.slug(), part.key(), statement));
    }
}
