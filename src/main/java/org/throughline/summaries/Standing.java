package org.throughline.summaries;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Said;
import org.throughline.themes.ThemeId;
import org.throughline.themes.ThemeView;

/** Where all summaries of a consultation stand at one moment, and what follows from that. Pure: reads nothing. */
record Standing(
        Map<ContributionId, Said> said,
        List<Statement> statements,
        Map<UUID, Map<ContributionId, String>> leftOut,
        Map<UUID, SummaryRows.Summary> summaries,
        Map<UUID, Signature> signatures,
        List<ThemeView> themes,
        Map<UUID, Set<ThemeId>> looks) {

    /** Of a hundred people who spoke, one: themes of fewer are lost most easily. */
    private static final int SMALL = 100;

    /** What no theme holds is lost first, then what few have said "this speaks for me too" of. */
    Comparator<Said> singleVoicesFirst() {
        Set<ContributionId> themed = new HashSet<>();
        themes.forEach(theme -> themed.addAll(theme.contributions()));
        return Comparator.comparing((Said one) -> themed.contains(one.id()))
                .thenComparingInt(Said::endorsements)
                .thenComparing(one -> one.id().value());
    }

    List<Said> said(Part part) {
        return said.values().stream().filter(part::holds).toList();
    }

    /** The statements of the summary itself, in their order. */
    List<Statement> statements(Part part) {
        return statements.stream()
                .filter(one -> one.summary().place().equals(part.place()))
                .toList();
    }

    /** What some statement of the part, or of a part within it, carries. What the machine proposed carries nothing yet. */
    Set<ContributionId> carried(Part part) {
        Set<UUID> places = part.places();
        Set<ContributionId> carried = new HashSet<>();
        statements.stream()
                .filter(one -> one.state() != StatementState.PROPOSED
                        && places.contains(one.summary().place()))
                .forEach(one -> carried.addAll(one.sources()));
        return carried;
    }

    /** What the part, or a part within it, leaves out, and why. */
    Map<ContributionId, String> leftOut(Part part) {
        Map<ContributionId, String> reasons = new HashMap<>();
        part.places().forEach(place -> reasons.putAll(leftOut.getOrDefault(place, Map.of())));
        return reasons;
    }

    /** The places of the summaries that carry it or leave it out, of everything that any does. */
    Map<ContributionId, Set<UUID>> settledAt() {
        Map<ContributionId, Set<UUID>> places = new HashMap<>();
        statements.stream()
                .filter(one -> one.state() != StatementState.PROPOSED)
                .forEach(one -> one.sources()
                        .forEach(source -> places.computeIfAbsent(source, unused -> new HashSet<>())
                                .add(one.summary().place())));
        leftOut.forEach((place, reasons) -> reasons.keySet()
                .forEach(id ->
                        places.computeIfAbsent(id, unused -> new HashSet<>()).add(place)));
        return places;
    }

    Coverage coverage(Part part) {
        Set<ContributionId> carried = carried(part);
        List<ThemeView> held = themes(part);
        int heard = (int) held.stream()
                .filter(theme -> theme.contributions().stream().anyMatch(carried::contains))
                .count();
        return Coverage.of(said(part), carried, leftOut(part).keySet(), new Share(heard, held.size()));
    }

    /** What is neither carried nor left out. */
    List<Said> open(Part part) {
        Set<ContributionId> settled = settled(part);
        return said(part).stream().filter(one -> !settled.contains(one.id())).toList();
    }

    private Set<ContributionId> settled(Part part) {
        Set<ContributionId> settled = carried(part);
        settled.addAll(leftOut(part).keySet());
        return settled;
    }

    /** The confirmed themes of the part and of the parts within it. */
    List<ThemeView> themes(Part part) {
        return themes.stream()
                .filter(theme -> part.kind() == Part.Kind.WHOLE
                        || (theme.section() == null
                                ? part.kind() == Part.Kind.MISSING
                                : part.sections().contains(theme.section().id())))
                .toList();
    }

    Set<ContributionId> inTheme(@Nullable ThemeId theme) {
        Set<ContributionId> held = new HashSet<>();
        themes.stream().filter(one -> one.id().equals(theme)).forEach(one -> held.addAll(one.contributions()));
        return held;
    }

    List<ThemeLine> themeLines(Part part) {
        Set<ContributionId> settled = settled(part);
        long speakers = said(part).stream().map(Said::speaker).distinct().count();
        Set<ThemeId> looked = new HashSet<>();
        part.places().forEach(place -> looked.addAll(looks.getOrDefault(place, Set.of())));
        return themes(part).stream()
                .map(theme -> new ThemeLine(
                        theme,
                        theme.contributions().stream()
                                .filter(id -> !settled.contains(id))
                                .toList(),
                        SMALL * (long) (theme.counts().people() + theme.counts().organisations()) < speakers,
                        looked.contains(theme.id())))
                .toList();
    }

    Backing backing(List<ContributionId> sources) {
        return Backing.of(sources.stream()
                .flatMap(id -> Optional.ofNullable(said.get(id)).stream())
                .toList());
    }

    int version(Part part) {
        SummaryRows.Summary summary = summaries.get(part.place());
        return summary == null ? 0 : summary.version();
    }

    /** Whether what is there now is what was signed. */
    boolean isSigned(Part part) {
        Signature signature = signatures.get(part.place());
        return signature != null && signature.version() == version(part);
    }

    /** Whether anybody has worked on it. */
    boolean isBegun(Part part) {
        return summaries.containsKey(part.place())
                && (!statements(part).isEmpty()
                        || !leftOut.getOrDefault(part.place(), Map.of()).isEmpty());
    }
}
