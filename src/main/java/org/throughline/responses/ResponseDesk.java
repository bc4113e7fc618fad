package org.throughline.responses;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SignedIn;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.Networks;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.people.CurrentPerson;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionId;

/** Where the representatives of a network begin its response and find it again. */
@Service
public class ResponseDesk {

    private final ResponseRows responses;
    private final ResponseParts parts;
    private final TypedWords typed;
    private final MemberRows members;
    private final ResponsePolicy policy;
    private final Consultations consultations;
    private final Networks networks;
    private final Organisations organisations;
    private final People people;
    private final Plans plans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResponseDesk(
            ResponseRows responses,
            ResponseParts parts,
            TypedWords typed,
            MemberRows members,
            ResponsePolicy policy,
            Consultations consultations,
            Networks networks,
            Organisations organisations,
            People people,
            Plans plans,
            ApplicationEventPublisher events,
            Clock clock) {
        this.responses = responses;
        this.parts = parts;
        this.typed = typed;
        this.members = members;
        this.policy = policy;
        this.consultations = consultations;
        this.networks = networks;
        this.organisations = organisations;
        this.people = people;
        this.plans = plans;
        this.events = events;
        this.clock = clock;
    }

    /** The networks for which the person at the keyboard may speak, with what they have begun in this consultation. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<OwnNetwork> mine(ConsultationId consultation) {
        return networks.mine().stream()
                .map(network -> new OwnNetwork(
                        network, responses.find(consultation, network.id()).map(NetworkResponse::id)))
                .toList();
    }

    /**
     * Begins the response of a network, with its members as those who may answer to it; or finds the one that was begun before, by
     * whomever: a network has one response to a consultation.
     *
     * @throws AccessDeniedException unless the person at the keyboard may speak for the network
     * @throws Refused after the close, and for an organisation that is no network
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public ResponseId begin(ConsultationId consultation, OrganisationId network) {
        PersonId editor = CurrentPerson.require();
        ConsultationView asked = consultations
                .byId(consultation)
                .orElseThrow(() -> new Refused(Refusal.of("responses.refused.unknown")));
        ResponseId id = new ResponseId(Ids.next());
        policy.requireEditor(new NetworkResponse(id, consultation, network, ResponseState.DRAFT, 1, null));
        if (!networks.isNetwork(network)) {
            throw new Refused(Refusal.of("responses.refused.no-network"));
        }
        policy.requireNotClosed(asked, clock.instant());
        Instant now = now();
        if (!responses.begin(id, consultation, network, now)) {
            return responses.find(consultation, network).orElseThrow().id();
        }
        for (PartKind kind : List.of(PartKind.REPRESENTS, PartKind.ASKED)) {
            parts.add(DraftPart.empty(id, kind, List.of(), editor, now));
        }
        OrganisationView umbrella =
                Objects.requireNonNull(organisations.byId(List.of(network)).get(network));
        members.list(id, organisations.byId(umbrella.members()).values(), now);
        events.publishEvent(new ResponseBegun(id.value(), consultation, network));
        return id;
    }

    /** The response for its editors; nothing for anybody else. Six statements, however much of it there is. */
    @SignedIn
    @Transactional(readOnly = true)
    public Optional<Draft> open(ResponseId id) {
        return responses.find(id).filter(policy::isEditor).map(this::draft);
    }

    private Draft draft(NetworkResponse response) {
        PersonId reader = CurrentPerson.require();
        ConsultationView consultation = policy.consultation(response);
        List<DraftPart> all = parts.of(response.id());
        List<Typed> typing = typed.in(response.id());
        Set<PersonId> editors = all.stream().map(DraftPart::editor).collect(Collectors.toCollection(HashSet::new));
        typing.forEach(each -> editors.add(each.editor()));
        Map<PersonId, String> names = SystemWork.call(() -> people.namesForColleagues(editors));
        Set<SectionId> sections =
                all.stream().flatMap(part -> part.sections().stream()).collect(Collectors.toSet());
        typing.forEach(each -> sections.addAll(each.edit().sections()));
        return new Draft(
                response.id(),
                consultation,
                Objects.requireNonNull(
                        organisations.byId(List.of(response.network())).get(response.network())),
                response.state(),
                all,
                typing.stream().filter(each -> each.editor().equals(reader)).toList(),
                typing.stream()
                        .filter(each -> !each.editor().equals(reader))
                        .map(each -> new Unsaved(each.editor(), each.edit().part(), each.at()))
                        .toList(),
                names,
                plans.sections(consultation.version(), sections));
    }

    /** Every wording that a part had, the latest first; nothing for who is no editor. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<PartVersion> history(PartId part) {
        return parts.find(part)
                .filter(found -> responses
                        .find(found.response())
                        .filter(policy::isEditor)
                        .isPresent())
                .map(found -> parts.versions(found.id()))
                .orElse(List.of());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
