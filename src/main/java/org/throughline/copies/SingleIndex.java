package org.throughline.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.copies.CopyGroup.Copy;

/** The texts that belong to no group yet, found by the shingles they hold. Linked lists in plain arrays: about 40 bytes a word. */
final class SingleIndex {

    private static final int NONE = -1;

    private final CopyRules rules;
    private final ShingleNumbers numbers = new ShingleNumbers();
    private int[] heads = new int[1 << 10];
    private int[] next = new int[1 << 10];
    private int[] holder = new int[1 << 10];
    private int links;
    private final List<@Nullable Single> singles = new ArrayList<>();

    private record Single(String id, Shingles shingles) {}

    SingleIndex(CopyRules rules) {
        this.rules = rules;
        Arrays.fill(heads, NONE);
    }

    /** Takes a text in; its place is for {@link #remove}. */
    int add(String id, Shingles shingles) {
        singles.add(new Single(id, shingles));
        for (int at = 0; at < shingles.size(); at++) {
            link(numbers.of(shingles.at(at)), singles.size() - 1);
        }
        return singles.size() - 1;
    }

    /** Lets a text go; its links are cut when somebody next comes by. */
    void remove(int place) {
        if (place >= 0) {
            singles.set(place, null);
        }
    }

    private void link(int shingle, int place) {
        if (shingle >= heads.length) {
            int from = heads.length;
            heads = Arrays.copyOf(heads, Math.max(shingle + 1, from * 2));
            Arrays.fill(heads, from, heads.length, NONE);
        }
        if (links == next.length) {
            next = Arrays.copyOf(next, links * 2);
            holder = Arrays.copyOf(holder, links * 2);
        }
        holder[links] = place;
        next[links] = heads[shingle];
        heads[shingle] = links++;
    }

    /** Those like the text, the most alike first; only those that share so much of the longer one. */
    List<Copy> near(Shingles text, double closeness) {
        int[] shared = new int[singles.size()];
        for (int at = 0; at < text.size(); at++) {
            count(numbers.of(text.at(at)), shared);
        }
        List<Copy> near = new ArrayList<>();
        for (int place = 0; place < shared.length; place++) {
            if (shared[place] >= rules.shingles()) {
                Single single = Objects.requireNonNull(singles.get(place));
                int shorter = Math.min(text.size(), single.shingles().size());
                int longer = Math.max(text.size(), single.shingles().size());
                double likeness = (double) shared[place] / shorter;
                if (likeness >= rules.likeness() && shared[place] >= closeness * longer) {
                    near.add(new Copy(single.id(), likeness));
                }
            }
        }
        near.sort(Comparator.comparingDouble(Copy::likeness).reversed().thenComparing(Copy::id));
        return near;
    }

    private void count(int shingle, int[] shared) {
        int before = NONE;
        int link = shingle < heads.length ? heads[shingle] : NONE;
        while (link != NONE) {
            if (singles.get(holder[link]) == null) {
                unlink(shingle, before, next[link]);
            } else {
                shared[holder[link]]++;
                before = link;
            }
            link = next[link];
        }
    }

    private void unlink(int shingle, int before, int after) {
        if (before == NONE) {
            heads[shingle] = after;
        } else {
            next[before] = after;
        }
    }
}
