package org.throughline.priorities;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What votes add to the kept counts of a ballot and take from them. */
final class CountChange {

    /** Stands for the whole column, where an option stands: of it, how many have a vote that stands is kept. */
    static final UUID EVERYBODY = new UUID(0, 0);

    /**
     * What is counted: those of a group who said this of an option.
     *
     * @param option its value, or that of everybody
     * @param answer the place of a stance or a level among all of them; 0 where the ballot asks for none
     */
    record Cell(Electorate electorate, VoterGroup group, UUID option, int answer) implements Comparable<Cell> {

        private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::electorate)
                .thenComparing(Cell::group)
                .thenComparing(Cell::option)
                .thenComparing(Cell::answer);

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * By how much.
     *
     * @param score see {@link RunningCount}
     */
    record Step(long voters, long score) {

        private static final Step NONE = new Step(0, 0);

        Step plus(Step other) {
            return new Step(voters + other.voters, score + other.score);
        }

        private Step times(int sign) {
            return new Step(sign * voters, sign * score);
        }
    }

    /** In an order, so that two who change the same never wait for each other. */
    private final Map<Cell, Step> steps = new TreeMap<>();

    CountChange add(Electorate electorate, CastVote vote) {
        return change(electorate, vote.vote(), vote.group(), 1);
    }

    CountChange take(Electorate electorate, CastVote vote) {
        return change(electorate, vote.vote(), vote.group(), -1);
    }

    private CountChange change(Electorate electorate, Vote vote, VoterGroup group, int sign) {
        if (!vote.isWithdrawn()) {
            add(new Cell(electorate, group, EVERYBODY, 0), new Step(sign, 0));
        }
        switch (vote) {
            case Vote.Withdrawn none -> {
                // Counted nowhere.
            }
            case Vote.Chosen chosen ->
                chosen.options().forEach(option -> add(cell(electorate, group, option, 0), new Step(sign, 0)));
            case Vote.Ranked ranked -> addPlaces(electorate, group, ranked.order(), sign);
            case Vote.Points points ->
                points.points().forEach((option, given) -> {
                    if (given > 0) {
                        add(cell(electorate, group, option, 0), new Step(1, given).times(sign));
                    }
                });
            case Vote.Stances stances ->
                stances.stances()
                        .forEach((option, stance) ->
                                add(cell(electorate, group, option, stance.ordinal()), new Step(sign, 0)));
            case Vote.Levels levels ->
                levels.levels()
                        .forEach((option, answer) -> add(
                                cell(electorate, group, option, answer.level().ordinal()), new Step(sign, 0)));
        }
        return this;
    }

    private void addPlaces(Electorate electorate, VoterGroup group, List<OptionId> order, int sign) {
        for (int place = 1; place <= order.size(); place++) {
            add(cell(electorate, group, order.get(place - 1), 0), new Step(1, order.size() - 2L * place).times(sign));
        }
    }

    private static Cell cell(Electorate electorate, VoterGroup group, OptionId option, int answer) {
        return new Cell(electorate, group, option.value(), answer);
    }

    private void add(Cell cell, Step step) {
        if (Step.NONE.equals(steps.merge(cell, step, Step::plus))) {
            steps.remove(cell);
        }
    }

    /** What is to be changed, in the order in which it is to be changed; nothing where a vote stayed as it was. */
    Map<Cell, Step> steps() {
        return steps;
    }
}
