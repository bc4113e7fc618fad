package org.throughline.contributions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Refusal;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.Organisations;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Phase;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;
import org.throughline.plans.VersionId;

/** What may be sent, by whom, and when. Every rule speaks for itself, so that a person learns of everything at once. */
@Component
class SubmissionPolicy {

    /** Far above what anybody writes by hand; nothing below it is ever cut. */
    static final int LONGEST = 20_000;

    static final int MOST_SECTIONS = 20;

    private final Plans plans;
    private final Organisations organisations;

    SubmissionPolicy(Plans plans, Organisations organisations) {
        this.plans = plans;
        this.organisations = organisations;
    }

    /** @param author absent for a visitor, who may speak for themselves only until an address is proved */
    List<Refusal> refusals(
            ConsultationView consultation,
            @Nullable PersonId author,
            @Nullable OrganisationId organisation,
            Words words,
            Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        window(consultation, now).ifPresent(refusals::add);
        text("text", words.text()).ifPresent(refusals::add);
        sections(consultation.version(), words.sections()).ifPresent(refusals::add);
        paragraph(consultation.version(), words).ifPresent(refusals::add);
        proposedWording(words).ifPresent(refusals::add);
        organisation(author, organisation).ifPresent(refusals::add);
        return refusals;
    }

    /** The phase may have been read a moment ago, so the times decide; only an unannounced consultation is decided by its phase. */
    static Optional<Refusal> window(ConsultationView consultation, Instant now) {
        if (now.isAfter(consultation.closes())) {
            return Optional.of(Refusal.of("contributions.closed", consultation.closes()));
        }
        if (consultation.phase() == Phase.DRAFT || now.isBefore(consultation.opens())) {
            return Optional.of(Refusal.of("contributions.not-open-yet", consultation.opens()));
        }
        return Optional.empty();
    }

    private static Optional<Refusal> text(String field, String text) {
        if (text.isEmpty()) {
            return Optional.of(Refusal.at(field, "contributions.text-missing"));
        }
        return length(field, text);
    }

    private static Optional<Refusal> length(String field, String text) {
        int length = text.codePointCount(0, text.length());
        return length > LONGEST
                ? Optional.of(Refusal.at(field, "contributions.text-too-long", LONGEST, length - LONGEST))
                : Optional.empty();
    }

    private Optional<Refusal> sections(VersionId version, List<SectionId> sections) {
        if (sections.size() > MOST_SECTIONS) {
            return Optional.of(Refusal.at("sections", "contributions.too-many-sections", MOST_SECTIONS));
        }
        return sections.isEmpty() || plans.sections(version, sections).size() == sections.size()
                ? Optional.empty()
                : Optional.of(Refusal.at("sections", "contributions.section-unknown"));
    }

    private Optional<Refusal> paragraph(VersionId version, Words words) {
        return words.paragraph() == null || isIn(version, words.sections(), words.paragraph())
                ? Optional.empty()
                : Optional.of(Refusal.at("paragraph", "contributions.paragraph-unknown"));
    }

    private boolean isIn(VersionId version, List<SectionId> sections, String paragraph) {
        if (sections.isEmpty()) {
            return false;
        }
        Map<SectionId, SectionRef> first = plans.sections(version, sections.subList(0, 1));
        return Optional.ofNullable(first.get(sections.getFirst()))
                .flatMap(section -> plans.section(version, section.key()))
                .stream()
                .flatMap(section -> section.paragraphs().stream())
                .anyMatch(
                        candidate -> candidate.commentable() && candidate.key().equals(paragraph));
    }

    private static Optional<Refusal> proposedWording(Words words) {
        if (words.proposedWording() == null) {
            return Optional.empty();
        }
        return words.paragraph() == null
                ? Optional.of(Refusal.at("proposedWording", "contributions.wording-without-paragraph"))
                : length("proposedWording", words.proposedWording());
    }

    private Optional<Refusal> organisation(@Nullable PersonId author, @Nullable OrganisationId organisation) {
        return organisation == null || author != null && organisations.represents(author, organisation)
                ? Optional.empty()
                : Optional.of(Refusal.at("organisation", "contributions.not-a-representative"));
    }
}
