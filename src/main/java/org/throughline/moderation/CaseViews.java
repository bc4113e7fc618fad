package org.throughline.moderation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Moderated;
import org.throughline.contributions.ModeratedContributions;
import org.throughline.flags.Flag;
import org.throughline.flags.Watchlists;
import org.throughline.kernel.Refusal;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.people.CurrentPerson;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.people.PersonView;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Plans;

/** Puts words, names and context to cases, for the moderator at the keyboard. */
@Component
class CaseViews {

    private final CaseQueries queries;
    private final Decisions decisions;
    private final Notes notes;
    private final Sketches sketches;
    private final Facets facets;
    private final ModeratedContributions contributions;
    private final Organisations organisations;
    private final People people;
    private final Plans plans;

    CaseViews(
            CaseQueries queries,
            Decisions decisions,
            Notes notes,
            Sketches sketches,
            Facets facets,
            ModeratedContributions contributions,
            Organisations organisations,
            People people,
            Plans plans) {
        this.queries = queries;
        this.decisions = decisions;
        this.notes = notes;
        this.sketches = sketches;
        this.facets = facets;
        this.contributions = contributions;
        this.organisations = organisations;
        this.people = people;
        this.plans = plans;
    }

    List<QueueRow> rows(List<Case> step, Instant now) {
        Map<ContributionId, Moderated> about =
                contributions.byId(step.stream().map(Case::contribution).toList());
        List<CaseId> ids = step.stream().map(Case::id).toList();
        Map<CaseId, Set<Flag.Kind>> flags = queries.flags(ids);
        PersonId moderator = CurrentPerson.require();
        Set<CaseId> inBulk = queries.inBulk(ids, moderator);
        Set<OrganisationId> represented = represented();
        Set<CaseId> forOthers = queries.forOthers(step, moderator);
        Map<PersonId, PersonView> readers = people.byId(step.stream()
                .filter(each -> each.isClaimedByAnother(moderator, now))
                .flatMap(each -> Optional.ofNullable(each.claim()).stream())
                .map(Claim::by)
                .toList());
        List<QueueRow> rows = new ArrayList<>();
        for (Case each : step) {
            Moderated moderated = about.get(each.contribution());
            if (moderated != null) {
                Claim claim = each.claim();
                PersonView reader =
                        claim == null || !each.isClaimedByAnother(moderator, now) ? null : readers.get(claim.by());
                rows.add(new QueueRow(
                        each.id(),
                        each.state(),
                        moderated,
                        each.since(),
                        flags.getOrDefault(each.id(), Set.of()),
                        reader == null ? null : reader.displayName(),
                        inBulk.contains(each.id()),
                        !forOthers.contains(each.id())
                                && ModerationPolicy.isIndependent(moderator, represented, moderated.contribution())));
            }
        }
        return rows;
    }

    /** Nothing for a contribution that is gone. */
    Optional<CaseView> whole(Case about, ConsultationView consultation, Watchlists watchlists, Instant now) {
        Map<ContributionId, Moderated> found = withContext(about.contribution());
        Moderated moderated = found.get(about.contribution());
        if (moderated == null) {
            return Optional.empty();
        }
        List<Decided> decided = decisions.of(about.id());
        List<Note> noted = notes.of(about.id());
        ContributionView parent = Optional.ofNullable(moderated.contribution().parent())
                .map(found::get)
                .map(Moderated::contribution)
                .orElse(null);
        ContributionId replaces = moderated.submission().replaces();
        Facet group = Optional.ofNullable(sketches.groups(List.of(about.id())).get(about.id()))
                .map(Facet::copies)
                .orElse(null);
        return Optional.of(new CaseView(
                about.id(),
                about.state(),
                moderated,
                about.since(),
                paragraph(consultation, moderated.contribution()),
                parent,
                replaces == null ? null : found.get(replaces),
                FlaggedText.of(moderated.original(), watchlists),
                group == null ? 0 : facets.counts(about.consultation()).getOrDefault(group.key(), 0),
                group,
                new EarlierDecisions(queries.earlier(about)),
                history(decided, noted),
                obstacle(about, moderated, decided, noted, now)));
    }

    private @Nullable String paragraph(ConsultationView consultation, ContributionView said) {
        return said.paragraph() == null || said.sections().isEmpty()
                ? null
                : plans
                        .section(
                                consultation.version(),
                                said.sections().getFirst().key())
                        .stream()
                        .flatMap(section -> section.paragraphs().stream())
                        .filter(paragraph -> paragraph.key().equals(said.paragraph()))
                        .map(paragraph -> paragraph.html().text())
                        .findFirst()
                        .orElse(null);
    }

    /** The contribution, what it answers and what it replaces: two rounds, since only the first says which these are. */
    private Map<ContributionId, Moderated> withContext(ContributionId id) {
        Map<ContributionId, Moderated> found = new HashMap<>(contributions.byId(List.of(id)));
        Set<ContributionId> further = new HashSet<>();
        found.values().forEach(moderated -> {
            Stream.of(
                            Optional.ofNullable(moderated.contribution().parent()),
                            Optional.ofNullable(moderated.submission().replaces()))
                    .flatMap(Optional::stream)
                    .forEach(further::add);
        });
        if (!further.isEmpty()) {
            found.putAll(contributions.byId(further));
        }
        return found;
    }

    private @Nullable Refusal obstacle(
            Case about, Moderated moderated, List<Decided> decided, List<Note> noted, Instant now) {
        PersonId moderator = CurrentPerson.require();
        if (!ModerationPolicy.isIndependent(moderator, represented(), moderated.contribution())) {
            return Refusal.of("moderation.not-yours");
        }
        return DecidingPolicy.refusal(about, moderator, now, decided, noted).orElse(null);
    }

    private Set<OrganisationId> represented() {
        return organisations.mine().stream().map(OrganisationView::id).collect(Collectors.toSet());
    }

    private List<HistoryLine> history(List<Decided> decided, List<Note> noted) {
        Map<PersonId, PersonView> names = people.byId(names(decided, noted));
        Stream<HistoryLine> decisionLines = decided.stream().map(decision -> line(decision, names));
        Stream<HistoryLine> noteLines = noted.stream().map(note -> line(note, names));
        return Stream.concat(decisionLines, noteLines)
                .sorted(Comparator.comparing(HistoryLine::at))
                .toList();
    }

    private static Collection<PersonId> names(List<Decided> decided, List<Note> noted) {
        return Stream.concat(
                        decided.stream().map(Decided::moderator),
                        noted.stream().flatMap(note -> Optional.ofNullable(note.by()).stream()))
                .toList();
    }

    private static HistoryLine line(Decided decided, Map<PersonId, PersonView> names) {
        Decision decision = decided.decision();
        return new HistoryLine(
                decided.at(),
                name(decided.moderator(), names),
                decision.outcome().textKey(),
                decision instanceof Decision.Withhold withhold
                        ? withhold.reason().textKey()
                        : "",
                decision instanceof Decision.Withhold withhold ? withhold.words() : "");
    }

    private static HistoryLine line(Note note, Map<PersonId, PersonView> names) {
        Concern concern = note.concern();
        return new HistoryLine(
                note.at(),
                note.by() == null ? "" : name(note.by(), names),
                note.kind().textKey(),
                concern == null ? "" : concern.textKey(),
                note.words());
    }

    private static String name(PersonId id, Map<PersonId, PersonView> names) {
        PersonView person = names.get(id);
        return person == null ? "" : person.displayName();
    }
}
