package org.throughline.places;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Internal;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Open;

/** The map: systems, places and neighbourhoods, as of any day. */
@Service
public class Areas {

    private final AreaRows rows;
    private final Clock clock;

    Areas(AreaRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Every area as it stood on that day, systems first, then places, then neighbourhoods, each by name; one statement. */
    @Open
    @Transactional(readOnly = true)
    public List<Area> asOf(LocalDate day) {
        return rows.asOf(day);
    }

    /** Every area as it stands today. */
    @Open
    @Transactional(readOnly = true)
    public List<Area> today() {
        return rows.asOf(LondonTime.date(clock.instant()));
    }

    /** The area of this key as it stood on that day. */
    @Open
    @Transactional(readOnly = true)
    public Optional<Area> byKey(String key, LocalDate day) {
        return rows.byKey(key, day);
    }

    /**
     * Adds an area, or changes an existing one from a day on: what was valid under the same key until then ends on that day. Adding the
     * same key and day again replaces what was added.
     */
    @Internal
    @Transactional
    public void add(Area area) {
        rows.endBefore(area);
        rows.put(area);
    }
}
