package org.throughline.changes;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves sections among each other, one place at a time. A chapter moves with all that is in it, past the next chapter; a section moves past
 * the next section, and from the edge of its chapter into the chapter beside it. Moving there and back changes nothing.
 */
final class SectionOrder {

    private final List<RevisedSection> sections;

    SectionOrder(List<RevisedSection> sections) {
        this.sections = List.copyOf(sections);
    }

    /** The same order where there is no place to move to, and for a key that nobody knows. */
    List<RevisedSection> moved(String key, boolean up) {
        int start = sections.stream().map(RevisedSection::key).toList().indexOf(key);
        if (start < 0) {
            return sections;
        }
        int to = up ? placeBefore(start) : placeBehind(start);
        return to < 0 ? sections : put(start, end(start), to);
    }

    /** Where everything ends that belongs to the section which begins here. */
    private int end(int start) {
        int end = start + 1;
        while (end < sections.size() && depth(end) > depth(start)) {
            end++;
        }
        return end;
    }

    private int placeBefore(int start) {
        int before = start - 1;
        while (before >= 0 && depth(before) > depth(start)) {
            before--;
        }
        boolean intoTheChapterBefore = before >= 0 && depth(before) < depth(start);
        return before == 0 && intoTheChapterBefore ? -1 : before;
    }

    private int placeBehind(int start) {
        int behind = end(start);
        if (behind == sections.size()) {
            return -1;
        }
        return depth(behind) == depth(start) ? end(behind) : behind + 1;
    }

    private int depth(int at) {
        return sections.get(at).depth();
    }

    /** @param to the place among what is there now, outside of what is moved */
    private List<RevisedSection> put(int start, int end, int to) {
        List<RevisedSection> moved = sections.subList(start, end);
        List<RevisedSection> order = new ArrayList<>(sections.subList(0, Math.min(start, to)));
        if (to <= start) {
            order.addAll(moved);
            order.addAll(sections.subList(to, start));
        } else {
            order.addAll(sections.subList(end, to));
            order.addAll(moved);
        }
        order.addAll(sections.subList(Math.max(end, to), sections.size()));
        return order;
    }
}
