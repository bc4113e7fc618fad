package org.throughline.plans;

import java.util.Set;
import org.throughline.places.Level;

/**
 * One line of a plan's contents.
 *
 * @param depth 1 for a chapter, 2 for a section
 * @param words the number of words of its own text
 */
public record ContentsEntry(SectionRef section, int depth, int words, Set<Level> levels, Set<String> topics) {}
