package org.throughline.commitments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A promise through the plans: where it comes from and everything that became of that, the oldest first.
 *
 * @param asked the promise whose line it is
 * @param takenBack what was said on the way and holds no more
 * @param whole false where the line is longer than a page holds
 */
public record CommitmentLine(
        CommitmentView asked, List<Station> stations, List<CarryOverView> takenBack, boolean whole) {

    private static final Comparator<Station> OLDEST_FIRST = Comparator.comparing(
                    (Station station) -> station.version().published())
            .thenComparing(station -> station.version().title())
            .thenComparing(CommitmentLine::name);

    public CommitmentLine {
        stations = List.copyOf(stations);
        takenBack = List.copyOf(takenBack);
    }

    /**
     * @param commitments those that the line passes
     * @param said all that was ever said of them or with them
     */
    static CommitmentLine of(
            CommitmentView asked, Collection<CommitmentView> commitments, List<CarryOverView> said, boolean whole) {
        List<CarryOverView> standing =
                said.stream().filter(CarryOverView::stands).toList();
        List<Station> stations = new ArrayList<>();
        commitments.forEach(one -> stations.add(new Station(
                one.version(),
                one,
                standing.stream().filter(each -> one.equals(each.newer())).toList(),
                0)));
        Set<CommitmentView> passed = new HashSet<>(commitments);
        standing.stream()
                .filter(each -> each.newer() == null && passed.contains(each.older()))
                .forEach(each -> stations.add(new Station(each.version(), null, List.of(each), 0)));
        stations.sort(OLDEST_FIRST);
        return new CommitmentLine(
                asked,
                counted(stations),
                said.stream().filter(each -> !each.stands()).toList(),
                whole);
    }

    /** What is older comes first, so each is counted after those that it comes from. */
    private static List<Station> counted(List<Station> stations) {
        Map<CommitmentId, Integer> times = new HashMap<>();
        List<Station> counted = new ArrayList<>();
        for (Station station : stations) {
            int most = station.from().stream()
                    .mapToInt(said ->
                            times.getOrDefault(said.older().id(), 0) + (said.kind() == CarryOverKind.REPEATS ? 1 : 0))
                    .max()
                    .orElse(0);
            if (station.commitment() != null) {
                times.put(station.commitment().id(), most);
            }
            counted.add(new Station(station.version(), station.commitment(), station.from(), most));
        }
        return counted;
    }

    private static String name(Station station) {
        return station.commitment() == null
                ? station.from().getFirst().older().name()
                : Objects.requireNonNull(station.commitment()).name();
    }
}
