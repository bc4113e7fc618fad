package org.throughline.plans;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.places.Level;

/**
 * A section to read.
 *
 * @param chapter the chapter it belongs to, absent for a chapter itself
 * @param summary one or two plain sentences, where the plan gives them
 * @param readingMinutes at 200 words a minute, at least one
 */
public record SectionView(
        SectionRef section,
        @Nullable SectionRef chapter,
        @Nullable String summary,
        List<ParagraphView> paragraphs,
        int words,
        int readingMinutes,
        Set<Level> levels,
        Set<String> topics,
        @Nullable SectionRef previous,
        @Nullable SectionRef next) {}
