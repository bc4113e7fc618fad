package org.throughline.throughlines;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.contributions.ui.Stations.Mark;
import org.throughline.kernel.Spelled;

/**
 * How the line of a published contribution stands at each of its places, see docs/decisions/0091-a-line-is-read-in-order.md.
 *
 * @param reached the places that it has come to
 * @param named whether a change of the plan names it as a cause
 * @param leftOut whether a signed summary leaves it out and says why
 * @param overdue whether the time for answers is over
 */
public record Course(DispositionKind kind, Set<Station> reached, boolean named, boolean leftOut, boolean overdue) {

    /** A place on the line. */
    public enum Station {
        SAID,
        MODERATED,
        THEMED,
        CARRIED,
        ANSWERED,
        CHANGED;

        /** The key of its name. */
        public String textKey() {
            return "throughlines.station." + Spelled.of(this);
        }
    }

    /** How the line stands at a station. */
    public enum Standing {
        REACHED,
        /** The words of the plan have changed, and no change names this contribution. */
        MEANWHILE,
        /** The line went on without it. */
        PASSED,
        NEXT,
        /** It is to come, and should have come. */
        LATE,
        LATER,
        /** The line goes on with another contribution, or does not come here for a recorded reason. */
        ENDED;

        /** Whether a sentence says what comes there, or why the line went on without it. */
        public boolean isOpen() {
            return this == PASSED || this == NEXT || this == LATE || this == LATER;
        }

        /** How the place is drawn. */
        public Mark mark() {
            return switch (this) {
                case REACHED -> Mark.REACHED;
                case MEANWHILE -> Mark.MEANWHILE;
                case NEXT, LATE -> Mark.NEXT;
                case PASSED, LATER, ENDED -> Mark.LATER;
            };
        }

        /** The key of the word that begins the station's heading. */
        public String textKey() {
            return "throughlines.standing." + Spelled.of(this);
        }
    }

    public Course {
        Set<Station> all = EnumSet.of(Station.SAID);
        all.addAll(reached);
        reached = Set.copyOf(all);
    }

    public Standing standing(Station station) {
        if (station == Station.CHANGED && reached.contains(station) && !named) {
            return Standing.MEANWHILE;
        }
        if (reached.contains(station) || station == Station.CHANGED && named) {
            return Standing.REACHED;
        }
        if (isEnded(station)) {
            return Standing.ENDED;
        }
        return passedBy(station).isPresent() ? Standing.PASSED : toCome(station);
    }

    private Standing toCome(Station station) {
        if (station == Station.ANSWERED && overdue && kind != DispositionKind.ASIDE) {
            return Standing.LATE;
        }
        boolean first = Stream.of(Station.values())
                .takeWhile(one -> one != station)
                .noneMatch(one ->
                        !reached.contains(one) && !isEnded(one) && passedBy(one).isEmpty());
        return first ? Standing.NEXT : Standing.LATER;
    }

    private boolean isEnded(Station station) {
        return kind.isDecided() && station.compareTo(Station.MODERATED) > 0
                || station == Station.THEMED && kind == DispositionKind.ASIDE
                || station == Station.CARRIED && leftOut;
    }

    /** The place to which the line came without this one; nothing where it did not. What was published at once came from where it was said. */
    public Optional<Station> passedBy(Station station) {
        return switch (station) {
            case MODERATED -> Optional.of(Station.SAID).filter(unused -> !reached.contains(station));
            case THEMED, CARRIED ->
                Stream.of(Station.values())
                        .filter(one -> one.compareTo(station) > 0)
                        .filter(one -> one == Station.CHANGED ? named : reached.contains(one))
                        .findFirst();
            case SAID, ANSWERED, CHANGED -> Optional.empty();
        };
    }
}
