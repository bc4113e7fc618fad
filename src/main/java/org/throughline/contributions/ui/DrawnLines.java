package org.throughline.contributions.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;

/** Draws the lines of contributions, for those that a room above follows. */
@Component
final class DrawnLines {

    private final ObjectProvider<Stations> rooms;

    DrawnLines(ObjectProvider<Stations> rooms) {
        this.rooms = rooms;
    }

    Map<ContributionId, StationsLine> of(Collection<ContributionView> contributions) {
        Map<ContributionId, StationsLine> lines = new HashMap<>();
        rooms.orderedStream()
                .forEach(room -> room.of(contributions).forEach((id, line) -> lines.put(id, new StationsLine(line))));
        return lines;
    }

    Optional<StationsLine> of(ContributionView contribution) {
        return Optional.ofNullable(of(List.of(contribution)).get(contribution.id()));
    }
}
