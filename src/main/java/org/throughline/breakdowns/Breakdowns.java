package org.throughline.breakdowns;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Open;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Phase;

/**
 * Themes by who is speaking. Everybody reads them after the close, of themes that signed statements carry, without small numbers; moderators
 * read them at any time, as counted. What everybody reads is counted anew once a minute at most: it looks at all that was said.
 */
@Service
public class Breakdowns {

    private final Hearing hearing;
    private final Groupings groupings;
    private final BreakdownPolicy policy;
    private final Cache<Asked, Breakdown> latest = Caffeine.newBuilder()
            .maximumSize(100)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    Breakdowns(Hearing hearing, Groupings groupings, BreakdownPolicy policy) {
        this.hearing = hearing;
        this.groupings = groupings;
        this.policy = policy;
    }

    private record Asked(ConsultationId consultation, Dimension dimension) {}

    /** As everybody may be told. */
    @Open
    public Breakdown told(ConsultationView consultation, Dimension dimension) {
        return consultation.phase() == Phase.CLOSED
                ? latest.get(new Asked(consultation.id(), dimension), asked -> count(consultation.id(), dimension))
                : Breakdown.NOT_YET;
    }

    Breakdown count(ConsultationId consultation, Dimension dimension) {
        return tables(consultation, dimension).told().map(Breakdown::of).orElse(Breakdown.TOO_FEW);
    }

    /**
     * As counted.
     *
     * @throws AccessDeniedException unless the person at the keyboard moderates the consultation
     */
    @Moderating
    @Transactional(readOnly = true)
    public GroupTable exact(ConsultationId id, Dimension dimension) {
        policy.requireModerator(id);
        return tables(id, dimension).exact();
    }

    private GroupTables tables(ConsultationId consultation, Dimension dimension) {
        Heard heard = hearing.of(consultation);
        return new GroupTables(dimension, groupings.of(dimension, heard), heard);
    }
}
