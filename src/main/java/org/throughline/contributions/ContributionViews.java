package org.throughline.contributions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.people.PersonView;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.Consultations;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;

/**
 * Makes of rows what may be shown: puts names to them, of people, organisations and sections, each asked for once for all rows, and
 * leaves out what moderators have removed and what its author does not show. The only way from a row to a {@link ContributionView}, see
 * docs/decisions/0013-redaction-in-one-place.md.
 */
@Component
class ContributionViews {

    private final People people;
    private final Organisations organisations;
    private final Consultations consultations;
    private final Plans plans;
    private final MessageSource texts;

    ContributionViews(
            People people, Organisations organisations, Consultations consultations, Plans plans, MessageSource texts) {
        this.people = people;
        this.organisations = organisations;
        this.consultations = consultations;
        this.plans = plans;
        this.texts = texts;
    }

    /** In the order of the rows. */
    Map<ContributionId, ContributionView> of(Collection<ContributionRow> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, PersonView> authors =
                people.byId(rows.stream().map(ContributionRow::author).collect(Collectors.toSet()));
        Map<OrganisationId, OrganisationView> speakers = speakers(rows);
        Map<SectionId, SectionRef> sections = sections(rows);
        Map<ContributionId, ContributionView> views = new LinkedHashMap<>();
        for (ContributionRow row : rows) {
            PersonView author = Objects.requireNonNull(authors.get(row.author()));
            OrganisationView speaker = row.organisation() == null ? null : speakers.get(row.organisation());
            views.put(row.id(), view(row, speaker, names(row, author, speaker), sections));
        }
        return views;
    }

    /**
     * Who is named. An organisation always is, and then the person only if they chose so. What a person says for themselves is read by
     * everybody unless they chose otherwise.
     */
    private record Names(String author, @Nullable String representative, boolean wordsShown) {

        static Names unnamed(String somebody) {
            return new Names(somebody, null, true);
        }

        static Names of(PersonView person, @Nullable OrganisationView speaker) {
            return speaker == null
                    ? new Names(person.displayName(), null, person.wordsShown())
                    : new Names(speaker.name(), person.named() ? person.displayName() : null, true);
        }
    }

    /** Whose words somebody else wrote down is never named, and neither is the one who wrote, who is not speaking. */
    private Names names(ContributionRow row, PersonView author, @Nullable OrganisationView speaker) {
        AtSession session = row.session();
        InResponse within = row.within();
        if (session != null && within != null) {
            return Names.unnamed(texts.getMessage(
                    "contributions.session." + within.kind(), new Object[] {session.people()}, Locale.UK));
        }
        return row.helper() == null
                ? Names.of(author, speaker)
                : Names.unnamed(texts.getMessage("contributions.helped." + row.helper(), null, Locale.UK));
    }

    private Map<OrganisationId, OrganisationView> speakers(Collection<ContributionRow> rows) {
        Set<OrganisationId> ids = rows.stream()
                .map(ContributionRow::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : organisations.byId(ids);
    }

    private Map<SectionId, SectionRef> sections(Collection<ContributionRow> rows) {
        Map<ConsultationId, Set<SectionId>> wanted = new HashMap<>();
        for (ContributionRow row : rows) {
            if (!row.sections().isEmpty()) {
                wanted.computeIfAbsent(row.consultation(), unused -> new HashSet<>())
                        .addAll(row.sections());
            }
        }
        Map<SectionId, SectionRef> found = new HashMap<>();
        wanted.forEach((consultation, ids) ->
                consultations.byId(consultation).ifPresent(view -> found.putAll(plans.sections(view.version(), ids))));
        return found;
    }

    /** @param speaker the record that stands for the organisation now, which may not be the one under which it spoke */
    private ContributionView view(
            ContributionRow row, @Nullable OrganisationView speaker, Names names, Map<SectionId, SectionRef> sections) {
        List<SectionRef> about = new ArrayList<>();
        for (SectionId id : row.sections()) {
            SectionRef section = sections.get(id);
            if (section != null) {
                about.add(section);
            }
        }
        return new ContributionView(
                row.id(),
                row.consultation(),
                row.state(),
                row.author(),
                names.author(),
                names.representative(),
                speaker == null ? row.organisation() : speaker.id(),
                List.copyOf(about),
                row.paragraph(),
                row.parent(),
                row.within(),
                row.role(),
                row.stance(),
                row.suggestion(),
                row.original().proposedWording() == null ? null : shown(row, Redaction.Part.PROPOSED_WORDING, names),
                row.reach(),
                row.difference(),
                row.helper(),
                row.session(),
                shown(row, Redaction.Part.TEXT, names),
                names.wordsShown(),
                row.submitted(),
                row.endorsements(),
                row.replies(),
                row.endorsedByReader());
    }

    private String shown(ContributionRow row, Redaction.Part part, Names names) {
        if (!names.wordsShown()) {
            return texts.getMessage("contributions.not-shown", null, Locale.UK);
        }
        return Redactions.shown(
                row.original(),
                part,
                reason -> texts.getMessage(
                        "contributions.removed",
                        new Object[] {texts.getMessage(reason.textKey(), null, Locale.UK)},
                        Locale.UK));
    }
}
