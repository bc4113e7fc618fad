package org.throughline.responses;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Contributions;
import org.throughline.kernel.Open;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.plans.ConsultationId;

/** Responses of networks that were sent, for everybody: each is one response, however many members signed it. */
@Service
public class Responses {

    private final ResponseRows responses;
    private final ResponseParts parts;
    private final AnswerRows answers;
    private final ResponseQueries queries;
    private final ResponsePolicy policy;
    private final Contributions contributions;
    private final Organisations organisations;

    Responses(
            ResponseRows responses,
            ResponseParts parts,
            AnswerRows answers,
            ResponseQueries queries,
            ResponsePolicy policy,
            Contributions contributions,
            Organisations organisations) {
        this.responses = responses;
        this.parts = parts;
        this.answers = answers;
        this.queries = queries;
        this.policy = policy;
        this.contributions = contributions;
        this.organisations = organisations;
    }

    /**
     * A response that was sent, as far as the reader may read it: what is published is everybody's. A dozen statements, however many
     * members there are.
     *
     * @return nothing while the reader may read none of it
     */
    @Open
    @Transactional(readOnly = true)
    public Optional<ResponseView> byId(ResponseId id) {
        return responses.find(id).filter(response -> !response.isDraft()).flatMap(response -> {
            List<ContributionView> readable = contributions.ofResponse(id.value());
            return readable.isEmpty() && !policy.isEditor(response)
                    ? Optional.empty()
                    : Optional.of(view(response, readable));
        });
    }

    private ResponseView view(NetworkResponse response, List<ContributionView> readable) {
        Map<MemberId, OrganisationId> members = queries.organisations(response.id());
        Set<OrganisationId> speakers = contributions.speakers(response.consultation());
        Set<OrganisationId> named = new HashSet<>(members.values());
        named.addAll(speakers);
        named.add(response.network());
        Map<OrganisationId, OrganisationView> known = organisations.byId(named);
        return new ResponseComposition(
                        response,
                        parts.of(response.id()),
                        readable,
                        answers.of(response.id()),
                        members,
                        known,
                        standing(speakers, known))
                .view(policy.consultation(response), queries.sent(response.id()));
    }

    /** The responses to a consultation of which anything is published, in the order in which they were sent; four statements. */
    @Open
    @Transactional(readOnly = true)
    public List<ResponseSummary> of(ConsultationId consultation) {
        List<NetworkResponse> published = published(consultation);
        if (published.isEmpty()) {
            return List.of();
        }
        Map<ResponseId, ResponseQueries.Counts> counts = queries.counts(consultation);
        Map<OrganisationId, OrganisationView> networks = organisations.byId(
                published.stream().map(NetworkResponse::network).toList());
        return published.stream()
                .map(response -> {
                    var count = counts.getOrDefault(response.id(), ResponseQueries.Counts.NONE);
                    return new ResponseSummary(
                            response.id(),
                            Objects.requireNonNull(networks.get(response.network())),
                            count.signed(),
                            count.different(),
                            count.dissenting());
                })
                .toList();
    }

    private List<NetworkResponse> published(ConsultationId consultation) {
        Set<UUID> published = contributions.publishedResponses(consultation);
        return responses.sent(consultation).stream()
                .filter(response -> published.contains(response.id().value()))
                .toList();
    }

    /** How many organisations take part, each counted once, also one that was registered twice; five statements. */
    @Open
    @Transactional(readOnly = true)
    public Participation participation(ConsultationId consultation) {
        List<NetworkResponse> published = published(consultation);
        Set<OrganisationId> signed =
                queries.signed(published.stream().map(NetworkResponse::id).toList());
        Set<OrganisationId> speakers = contributions.speakers(consultation);
        Set<OrganisationId> networks =
                published.stream().map(NetworkResponse::network).collect(Collectors.toSet());
        Set<OrganisationId> named = new HashSet<>(signed);
        named.addAll(speakers);
        named.addAll(networks);
        Map<OrganisationId, OrganisationView> known = named.isEmpty() ? Map.of() : organisations.byId(named);
        Set<OrganisationId> members = standing(signed, known);
        Set<OrganisationId> byThemselves = standing(speakers, known);
        Set<OrganisationId> both = new HashSet<>(members);
        both.retainAll(byThemselves);
        return new Participation(
                standing(named, known).size(), published.size(), members.size(), byThemselves.size(), both.size());
    }

    /** The records that stand for these, which may have been joined into others since. */
    private static Set<OrganisationId> standing(
            Set<OrganisationId> identities, Map<OrganisationId, OrganisationView> known) {
        return identities.stream()
                .map(id -> known.containsKey(id) ? known.get(id).id() : id)
                .collect(Collectors.toSet());
    }
}
