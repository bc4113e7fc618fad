package org.throughline.changes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Owning;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Slugs;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.PlanDraft;
import org.throughline.plans.PlanView;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionDraft;
import org.throughline.plans.VersionView;

/** Makes a version of what is written, for good. */
@Service
public class Publishing {

    private final RevisionRows rows;
    private final Revisions revisions;
    private final WordingRows wordings;
    private final SaidSoFar said;
    private final Plans plans;

    Publishing(RevisionRows rows, Revisions revisions, WordingRows wordings, SaidSoFar said, Plans plans) {
        this.rows = rows;
        this.revisions = revisions;
        this.wordings = wordings;
        this.said = said;
        this.plans = plans;
    }

    /**
     * What would change, if it were published now.
     *
     * @throws Refused with every section whose words cannot be published
     */
    @Owning
    @Transactional(readOnly = true)
    public Drafted preview(PlanView plan) {
        CurrentPerson.require(Role.OWNER, plan.body());
        Revision revision = revisions.of(plan).orElseThrow(Publishing::gone);
        Preview preview = Preview.of(plans.text(revision.base().id()).orElseThrow(), draft(revision));
        List<SectionChanges> sections = preview.sections().stream()
                .filter(section -> !section.isAsItWas())
                .toList();
        return new Drafted(
                revision, sections, sections.stream().map(preview::words).toList(), said.about(plan.id()));
    }

    /**
     * Everything for which what is written could not be published: nobody confirmed which section is which, somebody published another
     * version meanwhile, a section that cannot be read, a missing name or day, a day that cannot be.
     */
    @Owning
    @Transactional(readOnly = true)
    public List<Refusal> refusals(PlanView plan) {
        CurrentPerson.require(Role.OWNER, plan.body());
        return refusals(revisions.of(plan).orElseThrow(Publishing::gone));
    }

    private List<Refusal> refusals(Revision revision) {
        List<Refusal> refusals = new ArrayList<>();
        PlanView plan = revision.plan();
        if (!plans.versions(plan.id()).getLast().equals(revision.base())) {
            refusals.add(Refusal.of("changes.refused.another-version"));
        }
        if (!revision.confirmed()) {
            refusals.add(Refusal.of("changes.refused.unconfirmed"));
        }
        List<Refusal> unreadable = new ArrayList<>();
        List<SectionDraft> sections = sections(revision, keys(plan), unreadable);
        plans.refusals(plan, draft(revision, sections)).stream()
                .filter(refusal -> unreadable.isEmpty() || !"file".equals(refusal.field()))
                .forEach(refusals::add);
        refusals.addAll(unreadable);
        return refusals;
    }

    /**
     * Publishes what is written as the next version. It is compared with those before in the background.
     *
     * @param seen what the person has looked at
     * @throws Refused with every reason, see {@link #refusals}, and when somebody wrote on it since it was looked at
     */
    @Owning
    @Transactional
    public VersionView publish(PlanView plan, Revision seen) {
        CurrentPerson.require(Role.OWNER, plan.body());
        if (rows.lock(plan.id()).isEmpty()) {
            throw gone();
        }
        Revision revision = revisions.of(plan).orElseThrow(Publishing::gone);
        if (!revision.equals(seen)) {
            throw new Refused(Refusal.of("changes.refused.written-since"));
        }
        Refused.ifAny(refusals(revision));
        VersionView version = plans.publishNext(plan, draft(revision));
        for (ContributionId taken : rows.taken(plan.id())) {
            wordings.taken(version.id(), taken);
        }
        rows.remove(plan.id());
        return version;
    }

    /** @throws Refused with every section whose words cannot be published */
    private PlanDraft draft(Revision revision) {
        List<Refusal> unreadable = new ArrayList<>();
        List<SectionDraft> sections = sections(revision, keys(revision.plan()), unreadable);
        Refused.ifAny(unreadable);
        return draft(revision, sections);
    }

    private static PlanDraft draft(Revision revision, List<SectionDraft> sections) {
        return new PlanDraft(
                revision.plan().slug(),
                revision.title().strip(),
                revision.label().strip(),
                day(revision.published()),
                revision.base().note(),
                sections,
                List.of());
    }

    private static Refused gone() {
        return new Refused(Refusal.of("changes.refused.no-revision"));
    }

    /** The keys of all sections that any version ever had: a new section never takes the place of an old one. */
    private Set<String> keys(PlanView plan) {
        Set<String> keys = new HashSet<>();
        for (VersionView version : plans.versions(plan.id())) {
            plans.contents(version.id())
                    .forEach(entry -> keys.add(entry.section().key()));
        }
        return keys;
    }

    private static List<SectionDraft> sections(Revision revision, Set<String> known, List<Refusal> unreadable) {
        Set<String> taken = new HashSet<>(known);
        List<SectionDraft> sections = new ArrayList<>();
        for (RevisedSection section : revision.sections()) {
            try {
                sections.add(checked(section, key(section, taken)));
            } catch (Refused refused) {
                refused.refusals()
                        .forEach(refusal -> unreadable.add(Refusal.of("changes.refused.section", section.title())));
            }
        }
        return sections;
    }

    private static SectionDraft checked(RevisedSection section, String key) {
        boolean fits = !section.title().isBlank()
                && section.title().strip().length() <= 300
                && section.summary().strip().length() <= 1_000;
        if (!fits) {
            throw new Refused(Refusal.at("title", "changes.refused.title"));
        }
        return section.read(key);
    }

    private static String key(RevisedSection section, Set<String> taken) {
        if (section.continues() != null) {
            return section.continues();
        }
        String key = Slugs.free(Slugs.of(section.title().replaceFirst("^[\\d.]+\\s*", ""), "section"), taken);
        taken.add(key);
        return key;
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
