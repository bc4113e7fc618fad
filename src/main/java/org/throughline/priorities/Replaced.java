package org.throughline.priorities;

import org.jspecify.annotations.Nullable;

/**
 * A vote that was sent, and what became of it.
 *
 * @param before the vote of the same voter that was kept until then; may be one that was taken back
 * @param now the vote that is kept; the earlier one where the same was sent again
 */
record Replaced(@Nullable CastVote before, CastVote now) {

    /** @param kept what is in the database once there is a row for the voter */
    static Replaced of(CastVote kept, CastVote sent) {
        if (kept.secret().equals(sent.secret())) {
            return new Replaced(null, sent);
        }
        boolean isSame = kept.vote().equals(sent.vote()) && kept.group() == sent.group();
        return new Replaced(kept, isSame ? kept : sent);
    }

    /** Whether the row that was kept has to be changed. */
    boolean isChange() {
        return before != null && !isRepeated();
    }

    /** Whether the same was sent again. */
    boolean isRepeated() {
        return now.equals(before);
    }

    /** What it does to the kept counts of its column. */
    CountChange change(Electorate electorate) {
        return change(electorate, new CountChange());
    }

    CountChange change(Electorate electorate, CountChange sum) {
        if (before != null) {
            sum.take(electorate, before);
        }
        return sum.add(electorate, now);
    }
}
