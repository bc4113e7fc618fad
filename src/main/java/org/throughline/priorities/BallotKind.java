package org.throughline.priorities;

import java.math.BigDecimal;

/** What a ballot asks of those who vote in it. Each kind has its own vote, its own rules and its own form. */
public sealed interface BallotKind {

    /** Choose some options, all equally. */
    record ChooseUpTo(int most) implements BallotKind {}

    /** Put some options in an order, the most important first. */
    record RankYourTop(int most) implements BallotKind {}

    /**
     * Share out points.
     *
     * @param points how many there are to give
     * @param places how many options are to come out first; a fair set has so many
     */
    record SharePoints(int points, int places) implements BallotKind {}

    /**
     * Spend a budget: choose options that together cost no more.
     *
     * @param limit in pounds
     */
    record ShareBudget(BigDecimal limit) implements BallotKind {}

    /** Say to each short statement whether one agrees. */
    record AgreeOrNot() implements BallotKind {}

    /** Say of each option at which level it should be done, and why. */
    record BestLevel() implements BallotKind {}

    /** How many options are to come out first; none where nothing comes out first. */
    default int places() {
        return switch (this) {
            case ChooseUpTo kind -> kind.most();
            case RankYourTop kind -> kind.most();
            case SharePoints kind -> kind.places();
            case ShareBudget kind -> 0;
            case AgreeOrNot kind -> 0;
            case BestLevel kind -> 0;
        };
    }
}
