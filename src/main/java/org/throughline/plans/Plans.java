package org.throughline.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Internal;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Open;
import org.throughline.kernel.Owning;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;

/**
 * Plans and their texts. A version never changes, so what is read here is kept; reads open no transaction, since there is nothing that
 * could change between two statements.
 */
@Service
public class Plans {

    private final PlanTexts texts;
    private final PlanRows rows;
    private final Glossary glossary;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Plans(PlanTexts texts, PlanRows rows, Glossary glossary, ApplicationEventPublisher events, Clock clock) {
        this.texts = texts;
        this.rows = rows;
        this.glossary = glossary;
        this.events = events;
        this.clock = clock;
    }

    /** The contents of a version in document order. */
    @Open
    public List<ContentsEntry> contents(VersionId version) {
        return texts.contents(version).stream().map(SectionLine::entry).toList();
    }

    /** A section by its key in addresses; at most two statements the first time and none while it is kept. */
    @Open
    public Optional<SectionView> section(VersionId version, String key) {
        return texts.section(version, key);
    }

    /** The words of all paragraphs of a version, in document order, for rooms that compare texts with it. */
    @Open
    public List<String> words(VersionId version) {
        return texts.contents(version).stream()
                .flatMap(line -> texts.section(version, line.ref().key()).stream())
                .flatMap(section -> section.paragraphs().stream())
                .map(paragraph -> paragraph.html().text())
                .toList();
    }

    /** Sections by identity; those that are not in this version are left out. */
    @Open
    public Map<SectionId, SectionRef> sections(VersionId version, Collection<SectionId> ids) {
        Set<SectionId> wanted = new HashSet<>(ids);
        Map<SectionId, SectionRef> found = new LinkedHashMap<>();
        for (SectionLine line : texts.contents(version)) {
            if (wanted.contains(line.ref().id())) {
                found.put(line.ref().id(), line.ref());
            }
        }
        return found;
    }

    @Open
    public Optional<VersionView> version(VersionId version) {
        return texts.version(version);
    }

    /** Versions by identity, those that there are; one statement at most and none while they are kept. */
    @Open
    public Map<VersionId, VersionView> versions(Set<VersionId> ids) {
        return texts.versions(ids);
    }

    /** Sections by identity as they are called in each of several versions; one statement. */
    @Open
    public Map<VersionId, Map<SectionId, SectionRef>> sections(
            Collection<VersionId> versions, Collection<SectionId> ids) {
        return texts.sections(versions, ids);
    }

    /** Every version of every plan, the latest published first. */
    @Open
    public List<VersionView> versions() {
        return texts.versions();
    }

    /** The versions of a plan in the order in which they came; one statement. */
    @Open
    public List<VersionView> versions(PlanId plan) {
        return texts.versions(plan);
    }

    /** The place of each of these versions among those of its plan, from 1, in the order in which they came; one statement. */
    @Open
    public Map<VersionId, Integer> numbers(Collection<VersionId> ids) {
        return texts.numbers(ids);
    }

    /** The plan of this name in addresses; one statement. */
    @Open
    public Optional<PlanView> bySlug(String slug) {
        return texts.plan(slug);
    }

    /** The whole text of a version; at most three statements the first time and none while it is kept. */
    @Open
    public Optional<PlanText> text(VersionId version) {
        return texts.text(version);
    }

    /**
     * Reads a plan from a file and saves nothing.
     *
     * @param fileName ends in .md, .markdown, .txt or .docx
     * @throws Refused when the file is broken, hostile, too large or no plan; the reason says what to do
     */
    @Owning
    public PlanDraft read(String fileName, byte[] file) {
        return checked(PlanFiles.read(fileName, file));
    }

    /**
     * Everything for which a draft could not be published as the next version of a plan, each beside its field.
     *
     * @throws AccessDeniedException unless the person at the keyboard answers for the plan's body
     */
    @Owning
    public List<Refusal> refusals(PlanView plan, PlanDraft draft) {
        CurrentPerson.require(Role.OWNER, plan.body());
        return DraftChecks.refusals(draft, today(), texts.versions(plan.id()));
    }

    /**
     * Publishes a draft as the first version of a new plan.
     *
     * @throws AccessDeniedException unless the person at the keyboard answers for this body
     * @throws Refused with every reason beside its field: a missing name, label or day, a day to come, a slug that is another body's,
     *     or of a plan that is there already, see {@link #publishNext}
     */
    @Owning
    @Transactional
    public VersionView publish(PlanDraft draft, BodyId body) {
        CurrentPerson.require(Role.OWNER, body);
        Refused.ifAny(DraftChecks.refusals(draft, today(), List.of()));
        VersionView version = save(draft, body);
        if (texts.versions(version.plan().id()).size() > 1) {
            throw new Refused(Refusal.at(
                    "title", "plans.refused.has-versions", version.plan().title()));
        }
        return version;
    }

    /**
     * Publishes a draft as the next version of a plan. A section is the same as before where its key is: whoever drafts it has found out
     * which section is which.
     *
     * @throws AccessDeniedException unless the person at the keyboard answers for the plan's body
     * @throws Refused with every reason beside its field: a missing name, label or day, a label that is taken, a day to come, or one before
     *     that of the version that it follows
     */
    @Owning
    @Transactional
    public VersionView publishNext(PlanView plan, PlanDraft draft) {
        Refused.ifAny(refusals(plan, draft));
        return save(draft.named(plan.slug(), draft.title(), draft.label(), draft.published()), plan.body());
    }

    /** Reads a plan from Markdown and publishes it, as the application itself. */
    @Internal
    @Transactional
    public VersionView importMarkdown(String markdown, BodyId body) {
        return save(MarkdownReader.read(markdown), body);
    }

    private PlanDraft checked(PlanDraft draft) {
        return draft.warned(DraftChecks.warnings(draft, glossary.terms()));
    }

    private LocalDate today() {
        return LondonTime.date(clock.instant());
    }

    private VersionView save(PlanDraft draft, BodyId body) {
        Refused.ifAny(DraftChecks.refusals(draft));
        PlanView plan = rows.plan(draft, body);
        if (!plan.body().equals(body)) {
            throw new Refused(Refusal.at("title", "plans.refused.slug-taken", plan.title()));
        }
        VersionId version = rows.version(plan, draft, clock.instant());
        rows.sections(plan, version, draft.sections());
        events.publishEvent(new PlanPublished(version.value(), plan.id()));
        return texts.version(version).orElseThrow();
    }
}
