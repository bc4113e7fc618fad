package org.throughline.priorities;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.throughline.places.Level;

/** What somebody voted: one form for each kind of ballot, and none when the vote was taken back. */
public sealed interface Vote {

    /** The options that it says anything about, in the order in which it does. */
    Set<OptionId> options();

    /** Those that the voter wants: what is ranked, has points, is agreed with. */
    default Set<OptionId> wanted() {
        return options();
    }

    default boolean isWithdrawn() {
        return false;
    }

    /** Some options, all equally: to choose up to so many, or to spend a budget on. */
    record Chosen(Set<OptionId> options) implements Vote {

        public Chosen {
            options = Set.copyOf(options);
        }
    }

    /** Options in order, the most important first. */
    record Ranked(List<OptionId> order) implements Vote {

        public Ranked {
            order = List.copyOf(order);
        }

        @Override
        public Set<OptionId> options() {
            return Collections.unmodifiableSet(new LinkedHashSet<>(order));
        }
    }

    /** Points by option. */
    record Points(Map<OptionId, Integer> points) implements Vote {

        public Points {
            points = Map.copyOf(points);
        }

        @Override
        public Set<OptionId> options() {
            return points.keySet();
        }

        @Override
        public Set<OptionId> wanted() {
            return where(points, given -> given > 0);
        }
    }

    /** What is said to statements; those left out are not answered. */
    record Stances(Map<OptionId, Stance> stances) implements Vote {

        public Stances {
            stances = Map.copyOf(stances);
        }

        @Override
        public Set<OptionId> options() {
            return stances.keySet();
        }

        @Override
        public Set<OptionId> wanted() {
            return where(stances, stance -> stance == Stance.AGREE);
        }
    }

    /** At which level options should be done. */
    record Levels(Map<OptionId, Answer> levels) implements Vote {

        /**
         * A level, and why.
         *
         * @param reason read by the body's moderators alone; may be empty
         */
        public record Answer(Level level, String reason) {}

        public Levels {
            levels = Map.copyOf(levels);
        }

        @Override
        public Set<OptionId> options() {
            return levels.keySet();
        }
    }

    /** The vote was taken back. */
    record Withdrawn() implements Vote {

        @Override
        public Set<OptionId> options() {
            return Set.of();
        }

        @Override
        public boolean isWithdrawn() {
            return true;
        }
    }

    private static <T> Set<OptionId> where(Map<OptionId, T> answers, Predicate<T> matching) {
        Map<OptionId, T> kept = new LinkedHashMap<>(answers);
        kept.values().removeIf(matching.negate());
        return kept.keySet().stream().collect(Collectors.toUnmodifiableSet());
    }
}
