package org.throughline.answers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list. It begins after what an address names, not at a number: what is added in front of it moves nothing, so the address
 * stays good.
 *
 * @param all of the list
 * @param before how many stand before this page
 * @param step how many stand on a page at most
 */
public record Stretch<T>(List<T> all, int before, int step) {

    public Stretch {
        all = List.copyOf(all);
        before = Math.clamp(before, 0, all.size());
    }

    public List<T> items() {
        return all.subList(before, last());
    }

    /** The number of the first on this page, from 1. */
    public int first() {
        return before + 1;
    }

    /** The number of the last on this page. */
    public int last() {
        return Math.min(all.size(), before + step);
    }

    /** The number of this page, from 1. */
    public int page() {
        return pages(before) + 1;
    }

    public int pages() {
        return pages(before) + pages(all.size() - before);
    }

    private int pages(int many) {
        return Math.ceilDiv(many, step);
    }

    public boolean isFirst() {
        return before == 0;
    }

    public boolean isLast() {
        return last() == all.size();
    }

    /** After what the page before this one begins; nothing where that is the first. */
    public @Nullable T newer() {
        return before > step ? all.get(before - step - 1) : null;
    }

    /** After what the next page begins; nothing where this is the last. */
    public @Nullable T older() {
        return isLast() ? null : all.get(last() - 1);
    }
}
