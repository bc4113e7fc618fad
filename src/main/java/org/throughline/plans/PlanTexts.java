package org.throughline.plans;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Versions as read, kept in memory: they never change. What is not there is not kept, so a guessed address fills nothing. */
@Component
class PlanTexts {

    private record SectionKey(VersionId version, String key) {}

    private final Cache<VersionId, VersionView> versions =
            Caffeine.newBuilder().maximumSize(1_000).build();
    private final Cache<VersionId, List<SectionLine>> contents =
            Caffeine.newBuilder().maximumSize(200).build();
    private final Cache<SectionKey, SectionView> sections =
            Caffeine.newBuilder().maximumSize(2_000).build();
    private final Cache<VersionId, PlanText> texts =
            Caffeine.newBuilder().maximumSize(40).build();
    private final PlanQueries queries;

    PlanTexts(PlanQueries queries) {
        this.queries = queries;
    }

    List<VersionView> versions() {
        return queries.versions();
    }

    Optional<VersionView> version(VersionId version) {
        return Optional.ofNullable(versions(Set.of(version)).get(version));
    }

    Map<VersionId, VersionView> versions(Set<VersionId> ids) {
        return versions.getAll(ids, queries::versions);
    }

    Map<VersionId, Map<SectionId, SectionRef>> sections(Collection<VersionId> ofVersions, Collection<SectionId> ids) {
        return ofVersions.isEmpty() || ids.isEmpty() ? Map.of() : queries.sections(ofVersions, ids);
    }

    List<VersionView> versions(PlanId plan) {
        return queries.versions(plan);
    }

    Map<VersionId, Integer> numbers(Collection<VersionId> ids) {
        return ids.isEmpty() ? Map.of() : queries.numbers(ids);
    }

    Optional<PlanView> plan(String slug) {
        return queries.plan(slug);
    }

    Optional<PlanText> text(VersionId version) {
        return Optional.ofNullable(
                texts.get(version, id -> version(id).map(this::whole).orElse(null)));
    }

    private PlanText whole(VersionView version) {
        Map<SectionId, List<ParagraphView>> paragraphs = queries.paragraphs(version.id());
        return new PlanText(
                version,
                contents(version.id()).stream()
                        .map(line -> new PlanText.Part(
                                line.ref(),
                                line.depth(),
                                line.summary(),
                                line.levels(),
                                line.topics(),
                                paragraphs.getOrDefault(line.ref().id(), List.of())))
                        .toList());
    }

    List<SectionLine> contents(VersionId version) {
        List<SectionLine> kept = contents.getIfPresent(version);
        if (kept != null) {
            return kept;
        }
        List<SectionLine> read = queries.contents(version);
        if (!read.isEmpty()) {
            contents.put(version, read);
        }
        return read;
    }

    Optional<SectionView> section(VersionId version, String key) {
        return Optional.ofNullable(sections.get(new SectionKey(version, key), this::read));
    }

    private @Nullable SectionView read(SectionKey wanted) {
        List<SectionLine> lines = contents(wanted.version());
        SectionRef chapter = null;
        for (int i = 0; i < lines.size(); i++) {
            SectionLine line = lines.get(i);
            if (line.depth() == 1) {
                chapter = line.ref();
            }
            if (line.ref().key().equals(wanted.key())) {
                return new SectionView(
                        line.ref(),
                        line.depth() == 1 ? null : chapter,
                        line.summary(),
                        queries.paragraphs(wanted.version(), line.ref().id()),
                        line.words(),
                        ReadingTime.minutes(line.words()),
                        line.levels(),
                        line.topics(),
                        i == 0 ? null : lines.get(i - 1).ref(),
                        i + 1 == lines.size() ? null : lines.get(i + 1).ref());
            }
        }
        return null;
    }
}
