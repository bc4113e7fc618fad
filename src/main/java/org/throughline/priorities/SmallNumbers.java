package org.throughline.priorities;

/**
 * What is not shown, because few people stand behind it and one of them could be singled out.
 *
 * <p>A column with fewer than five votes shows no numbers. A group with fewer than ten has no ranking of its own. Ballots are published
 * from thirty votes on, and in them the group stands only where each group that is named has ten.
 */
public final class SmallNumbers {

    public static final long FEWEST_TO_COUNT = 5;

    public static final long FEWEST_IN_A_GROUP = 10;

    public static final long FEWEST_TO_PUBLISH = 30;

    private SmallNumbers() {}

    /** Whether a column with so many votes shows numbers. */
    public static boolean mayBeCounted(long votes) {
        return votes >= FEWEST_TO_COUNT;
    }
}
