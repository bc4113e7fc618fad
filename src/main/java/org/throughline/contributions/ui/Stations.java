package org.throughline.contributions.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.kernel.Spelled;

/** How far contributions have come, as the room above that follows them says: it knows the places of the line and what they are called. */
public interface Stations {

    /** How a place is drawn. */
    enum Mark {
        REACHED,
        /** Like what is reached; but the word says how it stands, since it did not come there by itself. */
        MEANWHILE,
        NEXT,
        LATER;

        /** What its style goes by. */
        public String style() {
            return "tl-" + Spelled.of(this == MEANWHILE ? REACHED : this);
        }
    }

    /**
     * A place of the line.
     *
     * @param name the key of its name
     * @param standing the key of the word that says how the line stands there
     */
    record Stop(String name, String standing, Mark mark) {}

    /**
     * The places in their order.
     *
     * @param address of its throughline, a page of the public record; absent for what is not published
     */
    record Line(List<Stop> stops, @Nullable String address) {

        public Line {
            stops = List.copyOf(stops);
        }
    }

    /** Published or not; as many statements for one as for many. */
    Map<ContributionId, Line> of(Collection<ContributionView> contributions);
}
