package org.throughline.throughlines.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.State;
import org.throughline.contributions.ui.Stations;
import org.throughline.throughlines.Course.Standing;
import org.throughline.throughlines.Course.Station;
import org.throughline.throughlines.Courses;
import org.throughline.throughlines.LineLinks;

/** Tells authors how far what they said has come: the same places, by the same names, as on its throughline. */
@Component
final class StationsOfLines implements Stations {

    private final Courses courses;

    StationsOfLines(Courses courses) {
        this.courses = courses;
    }

    @Override
    public Map<ContributionId, Line> of(Collection<ContributionView> contributions) {
        Map<ContributionId, Line> lines = new HashMap<>();
        contributions.stream()
                .filter(one -> one.state() != State.PUBLISHED)
                .forEach(one -> lines.put(one.id(), new Line(stops(station -> before(one.state(), station)), null)));
        courses.of(contributions.stream()
                        .filter(one -> one.state() == State.PUBLISHED)
                        .map(ContributionView::id)
                        .toList())
                .forEach((id, one) -> lines.put(
                        id,
                        new Line(
                                stops(one.course()::standing),
                                LineLinks.line(one.consultation().slug(), id))));
        return lines;
    }

    /** Of what a moderator has not read yet, or withheld. */
    private static Standing before(State state, Station station) {
        return switch (station) {
            case SAID -> Standing.REACHED;
            case MODERATED -> state == State.WITHHELD ? Standing.REACHED : Standing.NEXT;
            case THEMED, CARRIED, ANSWERED, CHANGED -> state == State.WITHHELD ? Standing.ENDED : Standing.LATER;
        };
    }

    private static List<Stop> stops(Function<Station, Standing> standing) {
        return Stream.of(Station.values())
                .map(station -> {
                    Standing stands = standing.apply(station);
                    return new Stop(station.textKey(), stands.textKey(), stands.mark());
                })
                .toList();
    }
}
