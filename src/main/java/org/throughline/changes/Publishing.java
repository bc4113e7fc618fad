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
import org.throughline.plans.PlanText;
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
    private final Plans plans;

    Publishing(RevisionRows rows, Revisions revisions, WordingRows wordings, Plans plans) {
        this.rows = rows;
        this.revisions = revisions;
        this.wordings = wordings;
        this.plans = plans;
    }

    /**
     * How much of each section would change, if it were published now.
     *
     * @throws Refused with every section whose words cannot be published
     */
    @Owning
    @Transactional(readOnly = true)
    public List<SectionChanges> preview(PlanView plan) {
        CurrentPerson.require(Role.OWNER, plan.body());
        Revision revision = revisions.of(plan).orElseThrow(Publishing::gone);
        PlanText base = plans.text(revision.base().id()).orElseThrow();
        return Preview.of(base, sections(revision, keys(plan)));
    }

    /**
     * Publishes what is written as the next version. It is compared with those before in the background.
     *
     * @throws Refused with every reason: nobody confirmed which section is which, somebody published another version meanwhile, a section
     *     that cannot be read, a missing name or day
     */
    @Owning
    @Transactional
    public VersionView publish(PlanView plan) {
        CurrentPerson.require(Role.OWNER, plan.body());
        if (rows.lock(plan.id()).isEmpty()) {
            throw gone();
        }
        Revision revision = revisions.of(plan).orElseThrow(Publishing::gone);
        if (!revision.confirmed()) {
            throw new Refused(Refusal.of("changes.refused.unconfirmed"));
        }
        if (!plans.versions(plan.id()).getLast().equals(revision.base())) {
            throw new Refused(Refusal.of("changes.refused.another-version"));
        }
        PlanDraft draft = new PlanDraft(
                plan.slug(),
                revision.title().strip(),
                revision.label().strip(),
                day(revision.published()),
                revision.base().note(),
                sections(revision, keys(plan)),
                List.of());
        VersionView version = plans.publishNext(plan, draft);
        for (ContributionId taken : rows.taken(plan.id())) {
            wordings.taken(version.id(), taken);
        }
        rows.remove(plan.id());
        return version;
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

    private static List<SectionDraft> sections(Revision revision, Set<String> known) {
        Set<String> taken = new HashSet<>(known);
        List<SectionDraft> sections = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (RevisedSection section : revision.sections()) {
            try {
                sections.add(checked(section, key(section, taken)));
            } catch (Refused refused) {
                refused.refusals()
                        .forEach(refusal -> refusals.add(Refusal.of("changes.refused.section", section.title())));
            }
        }
        Refused.ifAny(refusals);
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
