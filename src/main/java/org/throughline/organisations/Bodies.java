package org.throughline.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Internal;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Open;
import org.throughline.kernel.SafeText;

/** Bodies that consult. Their names are dated data: bodies are merged and abolished. */
@Service
public class Bodies {

    private final BodyRows rows;
    private final Clock clock;

    Bodies(BodyRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Every body by name. */
    @Open
    @Transactional(readOnly = true)
    public List<BodyView> all() {
        return rows.all(today());
    }

    @Open
    @Transactional(readOnly = true)
    public Optional<BodyView> byId(BodyId id) {
        return rows.byId(id, today());
    }

    @Open
    @Transactional(readOnly = true)
    public Optional<BodyView> bySlug(String slug) {
        return rows.bySlug(slug, today());
    }

    /**
     * The body under the name it had on that day; before its first day under its first name, after its last under its last.
     */
    @Open
    @Transactional(readOnly = true)
    public Optional<BodyView> asOf(BodyId id, LocalDate day) {
        return rows.byId(id, day);
    }

    /** Adds a body under its first name; a body that has this slug already is only given the name of that day. */
    @Internal
    @Transactional
    public BodyId add(String slug, String name, LocalDate validFrom) {
        BodyId id = rows.put(new BodyId(Ids.next()), slug);
        rows.name(id, SafeText.line(name), validFrom);
        return id;
    }

    /** From that day on the body has another name; the one before it ends on that day. */
    @Internal
    @Transactional
    public void rename(BodyId id, String name, LocalDate validFrom) {
        rows.name(id, SafeText.line(name), validFrom);
    }

    private LocalDate today() {
        return LondonTime.date(clock.instant());
    }
}
