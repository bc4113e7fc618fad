package org.throughline.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.kernel.Open;
import org.throughline.plans.Consultations;
import org.throughline.plans.PlanId;
import org.throughline.plans.PlanText;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;
import org.throughline.plans.VersionId;
import org.throughline.plans.VersionView;

/** What became of the words that contributions are about. A contribution stays with the words that it answered; they are found anew. */
@Service
public class CarriedWords {

    private final Consultations consultations;
    private final Plans plans;
    private final History history;
    private final Discussions discussions;
    private final CarriedRows carried;
    private final ChangeRows changes;
    private final ChangeViews views;

    CarriedWords(
            Consultations consultations,
            Plans plans,
            History history,
            Discussions discussions,
            CarriedRows carried,
            ChangeRows changes,
            ChangeViews views) {
        this.consultations = consultations;
        this.plans = plans;
        this.history = history;
        this.discussions = discussions;
        this.carried = carried;
        this.changes = changes;
        this.views = views;
    }

    /** One of them, see {@link #of}. */
    @Open
    @Transactional(readOnly = true)
    public Optional<WordsSince> of(ContributionView contribution) {
        return Optional.ofNullable(of(List.of(contribution)).get(contribution.id()));
    }

    /**
     * The words of each, as they stood and as they stand; a reply is about the words that the comment is about. What is about no section
     * ("something is missing") is left out. As many statements for one as for many: two for each plan and at most twenty.
     */
    @Open
    @Transactional(readOnly = true)
    public Map<ContributionId, WordsSince> of(Collection<ContributionView> contributions) {
        List<Anchor> anchors = anchors(contributions);
        Map<VersionId, VersionView> latest = latest(anchors);
        Set<SectionId> sections = anchors.stream().flatMap(Anchor::places).collect(Collectors.toSet());
        Map<VersionId, List<Found>> found = carried.of(
                latest.entrySet().stream()
                        .filter(one -> !one.getKey().equals(one.getValue().id()))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, one -> one.getValue().id())),
                sections);
        List<ChangeRows.Touching> touching = changes.touching(found.keySet(), sections);
        Map<ChangeId, ChangeView> shown = new HashMap<>();
        views.of(touching.stream().map(ChangeRows.Touching::change).distinct().toList())
                .forEach(view -> shown.put(view.id(), view));
        Map<ContributionId, WordsSince> words = new LinkedHashMap<>();
        for (Anchor anchor : anchors) {
            List<ChangeView> touched = touching.stream()
                    .filter(anchor::isTouched)
                    .map(one -> Objects.requireNonNull(shown.get(one.change().id())))
                    .distinct()
                    .toList();
            words.put(
                    anchor.contribution(),
                    words(
                            anchor,
                            Objects.requireNonNull(latest.get(anchor.version().id())),
                            found.getOrDefault(anchor.version().id(), List.of()),
                            touched));
        }
        return words;
    }

    /** What a contribution is about. */
    private record Anchor(
            ContributionId contribution,
            VersionView version,
            List<SectionRef> sections,
            @Nullable String paragraph) {

        SectionRef section() {
            return sections.getFirst();
        }

        Stream<SectionId> places() {
            return sections.stream().map(SectionRef::id);
        }

        List<SectionRef> changed(PlanText stood, PlanText stands) {
            return sections.stream()
                    .filter(one -> Sections.fate(stood, stands, one.id()).isChanged())
                    .toList();
        }

        boolean isTouched(ChangeRows.Touching touching) {
            return touching.from().equals(version.id())
                    && places().anyMatch(touching.words().section()::equals)
                    && (paragraph == null || touching.words().key().equals(paragraph));
        }
    }

    private List<Anchor> anchors(Collection<ContributionView> contributions) {
        Set<ContributionId> parents = contributions.stream()
                .map(ContributionView::parent)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<ContributionId, ContributionView> answered = discussions.published(parents);
        List<Anchor> anchors = new ArrayList<>();
        for (ContributionView one : contributions) {
            ContributionView about = one.parent() == null ? one : answered.get(one.parent());
            if (about != null && !about.sections().isEmpty()) {
                consultations
                        .byId(about.consultation())
                        .flatMap(consultation -> plans.version(consultation.version()))
                        .ifPresent(version ->
                                anchors.add(new Anchor(one.id(), version, about.sections(), about.paragraph())));
            }
        }
        return anchors;
    }

    private Map<VersionId, VersionView> latest(List<Anchor> anchors) {
        Map<PlanId, List<VersionView>> ofPlan = new HashMap<>();
        Map<VersionId, VersionView> latest = new HashMap<>();
        for (Anchor anchor : anchors) {
            List<VersionView> versions =
                    ofPlan.computeIfAbsent(anchor.version().plan().id(), history::of);
            latest.put(
                    anchor.version().id(), versions.contains(anchor.version()) ? versions.getLast() : anchor.version());
        }
        return latest;
    }

    private WordsSince words(Anchor anchor, VersionView now, List<Found> found, List<ChangeView> touched) {
        PlanText stood = plans.text(anchor.version().id()).orElseThrow();
        PlanText stands = plans.text(now.id()).orElseThrow();
        Spot before = anchor.paragraph() == null
                ? null
                : views.spot(anchor.version().id(), new Place(anchor.section().id(), anchor.paragraph()));
        if (now.equals(anchor.version())) {
            return words(anchor, before, Fate.NO_NEWER_VERSION, now, anchor.section(), before, touched);
        }
        if (before == null) {
            return whole(anchor, stood, stands, touched);
        }
        Found one = found.stream()
                .filter(each -> each.from()
                        .equals(new Place(
                                anchor.section().id(), before.paragraph().key())))
                .findFirst()
                .orElseThrow();
        Spot after = views.spot(now.id(), one.to());
        return words(anchor, before, one.fate(), now, after == null ? null : after.section(), after, touched);
    }

    /** About sections as a whole: of several, the first that has changed stands for all. */
    private static WordsSince whole(Anchor anchor, PlanText stood, PlanText stands, List<ChangeView> touched) {
        List<SectionRef> changed = anchor.changed(stood, stands);
        SectionRef section = changed.isEmpty() ? anchor.section() : changed.getFirst();
        return new WordsSince(
                anchor.contribution(),
                stood.version(),
                section,
                changed,
                null,
                Sections.fate(stood, stands, section.id()),
                stands.version(),
                stands.part(section.id()).map(PlanText.Part::section).orElse(null),
                null,
                touched);
    }

    private static WordsSince words(
            Anchor anchor,
            @Nullable Spot before,
            Fate fate,
            VersionView now,
            @Nullable SectionRef section,
            @Nullable Spot after,
            List<ChangeView> touched) {
        return new WordsSince(
                anchor.contribution(),
                anchor.version(),
                anchor.section(),
                List.of(),
                before == null ? null : before.paragraph(),
                fate,
                now,
                section,
                after == null ? null : after.paragraph(),
                touched);
    }
}
