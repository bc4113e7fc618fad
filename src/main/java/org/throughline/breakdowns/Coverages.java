package org.throughline.breakdowns;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.breakdowns.CoverageBreakdown.State;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Open;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Phase;
import org.throughline.summaries.PartCarried;
import org.throughline.summaries.Workspaces;

/**
 * How much of what each group said some statement carries: for everybody after the close, without small numbers and always of everything;
 * for moderators as counted, and of the part that they are writing about. See docs/decisions/0081-coverage-by-group.md.
 */
@Service
public class Coverages {

    private final Hearing hearing;
    private final Groupings groupings;
    private final BreakdownPolicy policy;
    private final Workspaces workspaces;
    private final Cache<Asked, CoverageBreakdown> latest = Caffeine.newBuilder()
            .maximumSize(100)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    Coverages(Hearing hearing, Groupings groupings, BreakdownPolicy policy, Workspaces workspaces) {
        this.hearing = hearing;
        this.groupings = groupings;
        this.policy = policy;
        this.workspaces = workspaces;
    }

    private record Asked(ConsultationId consultation, Dimension dimension) {}

    /** As everybody may be told, by signed summaries; counted anew once a minute at most. */
    @Open
    public CoverageBreakdown told(ConsultationView consultation, Dimension dimension) {
        return consultation.phase() == Phase.CLOSED
                ? latest.get(new Asked(consultation.id(), dimension), asked -> count(consultation.id(), dimension))
                : CoverageBreakdown.none(State.NOT_YET);
    }

    CoverageBreakdown count(ConsultationId consultation, Dimension dimension) {
        Heard heard = hearing.of(consultation);
        return heard.carried().isEmpty()
                ? CoverageBreakdown.none(State.NOT_SIGNED)
                : tables(dimension, heard)
                        .told()
                        .map(table -> new CoverageBreakdown(State.TOLD, table))
                        .orElse(CoverageBreakdown.none(State.TOO_FEW));
    }

    /**
     * As counted, by signed summaries.
     *
     * @throws AccessDeniedException unless the person at the keyboard moderates the consultation
     */
    @Moderating
    @Transactional(readOnly = true)
    public CoverageTable exact(ConsultationId id, Dimension dimension) {
        policy.requireModerator(id);
        return tables(dimension, hearing.of(id)).exact();
    }

    /**
     * As counted, of one part, by the statements that are written and accepted, signed or not; a constant number of statements.
     *
     * @param key of the part; empty for the whole
     * @throws AccessDeniedException unless the person at the keyboard moderates the consultation
     */
    @Moderating
    @Transactional(readOnly = true)
    public CoverageTable written(ConsultationId id, String key, Dimension dimension) {
        PartCarried part = workspaces.carried(id, key);
        return tables(dimension, hearing.of(id).only(part.said(), part.carried()))
                .exact();
    }

    private CoverageTables tables(Dimension dimension, Heard heard) {
        return new CoverageTables(dimension, groupings.of(dimension, heard), heard);
    }
}
