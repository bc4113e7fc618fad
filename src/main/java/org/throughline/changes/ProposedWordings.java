package org.throughline.changes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussed;
import org.throughline.contributions.DiscussionQuery;
import org.throughline.contributions.DiscussionSort;
import org.throughline.contributions.Discussions;
import org.throughline.kernel.Owning;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ParagraphView;
import org.throughline.plans.PlanText;
import org.throughline.plans.PlanView;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionMarkdown;

/** Words that people propose for the plan, and that are taken over into its next version with one action. */
@Service
public class ProposedWordings {

    private final Revisions revisions;
    private final RevisionRows rows;
    private final Consultations consultations;
    private final Plans plans;
    private final Discussions discussions;
    private final ApplicationEventPublisher events;

    ProposedWordings(
            Revisions revisions,
            RevisionRows rows,
            Consultations consultations,
            Plans plans,
            Discussions discussions,
            ApplicationEventPublisher events) {
        this.revisions = revisions;
        this.rows = rows;
        this.consultations = consultations;
        this.plans = plans;
        this.discussions = discussions;
        this.events = events;
    }

    /**
     * Words that somebody proposes.
     *
     * @param consultation the name in addresses of the consultation in which it was said
     * @param taken whether they were taken over already
     */
    public record Proposed(ContributionView contribution, String consultation, boolean taken) {}

    /** The published comments on a section that propose words and that most people share; four statements for each consultation. */
    @Owning
    @Transactional(readOnly = true)
    public List<Proposed> of(PlanView plan, RevisedSection section) {
        CurrentPerson.require(Role.OWNER, plan.body());
        Set<ContributionId> taken = Set.copyOf(rows.taken(plan.id()));
        return consultations.announced().stream()
                .filter(consultation -> consultation.plan().equals(plan.id()))
                .flatMap(consultation -> proposed(consultation, section, taken))
                .toList();
    }

    private Stream<Proposed> proposed(
            ConsultationView consultation, RevisedSection section, Set<ContributionId> taken) {
        String key = section.continues();
        return key == null
                ? Stream.of()
                : plans.text(consultation.version()).flatMap(text -> text.part(key)).stream()
                        .flatMap(part -> discussions
                                .read(new DiscussionQuery(
                                        consultation.id(), part.section().id(), null, DiscussionSort.ENDORSED, 0, null))
                                .items()
                                .stream())
                        .map(Discussed::comment)
                        .filter(said -> said.proposedWording() != null && said.wordsShown())
                        .map(said -> new Proposed(said, consultation.slug(), taken.contains(said.id())));
    }

    /**
     * Takes the words over: they stand where the paragraph stood, or at the end of the section where it is not there any more. Whose
     * they are is kept, and said of the change once it is published.
     *
     * @throws Refused when they cannot be read any more, or somebody else changed the section meanwhile
     */
    @Owning
    @Transactional
    public void takeOver(PlanView plan, String key, ContributionId id) {
        CurrentPerson.require(Role.OWNER, plan.body());
        RevisedSection section = revisions
                .of(plan)
                .flatMap(revision -> revision.section(key))
                .orElseThrow(() -> new Refused(Refusal.of("changes.refused.no-revision")));
        ContributionView said = of(plan, section).stream()
                .map(Proposed::contribution)
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.of("changes.refused.wording")));
        revisions.keep(plan, section.saying(section.title(), section.summary(), words(section, said)));
        rows.take(plan.id(), id);
        events.publishEvent(new WordingTakenOver(id.value(), plan.id()));
    }

    private String words(RevisedSection section, ContributionView said) {
        String proposed = String.valueOf(said.proposedWording());
        Optional<String> old = paragraph(section, said)
                .map(paragraph -> SectionMarkdown.of(List.of(paragraph)))
                .filter(section.words()::contains);
        return old.map(words -> section.words().replace(words, proposed))
                .orElseGet(() -> (section.words() + "\n\n" + proposed).strip());
    }

    private Optional<ParagraphView> paragraph(RevisedSection section, ContributionView said) {
        return consultations
                .byId(said.consultation())
                .flatMap(consultation -> plans.text(consultation.version()))
                .flatMap(text -> text.part(String.valueOf(section.continues())))
                .flatMap((PlanText.Part part) -> part.paragraph(String.valueOf(said.paragraph())));
    }
}
