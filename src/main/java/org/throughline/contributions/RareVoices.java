package org.throughline.contributions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Open;
import org.throughline.kernel.Slice;
import org.throughline.plans.ConsultationId;

/** What few people say, and what would change the lives of those whom it touches: lost where the loudest is read first (R02). */
@Service
public class RareVoices {

    /** More supporters than that are not few. */
    public static final int FEW = 10;

    private final JdbcClient jdbc;
    private final ContributionViews views;

    RareVoices(JdbcClient jdbc, ContributionViews views) {
        this.jdbc = jdbc;
        this.views = views;
    }

    /**
     * Published comments that would change lives, as their authors say, and that at most {@link #FEW} others support: most supported first,
     * then the latest. At most six statements.
     *
     * @param reach only those that touch so many people, as their authors see it; absent for all
     * @param after where the step before ended
     */
    @Open
    @Transactional(readOnly = true)
    public Slice<ContributionView> read(ConsultationId consultation, @Nullable Reach reach, @Nullable String after) {
        Map<String, Object> values = new HashMap<>();
        values.put("consultation", consultation);
        values.put("reader", ContributionQueries.reader());
        values.put("few", FEW);
        String where = "";
        if (reach != null) {
            where += " AND c.reach = :reach";
            values.put("reach", reach.name());
        }
        Optional<Cursor> cursor = Cursor.parse(after);
        if (cursor.isPresent()) {
            where += " AND c.endorsements <= :first AND (c.endorsements < :first OR c.id < :id)";
            values.put("first", cursor.get().first());
            values.put("id", cursor.get().id());
        }
        List<ContributionRow> rows = jdbc.sql("SELECT " + ContributionRow.COLUMNS + """
                        FROM contribution c WHERE c.consultation_id = :consultation AND c.difference = 'LIFE_CHANGING'
                            AND c.state = 'PUBLISHED' AND c.parent_id IS NULL AND c.endorsements <= :few
                            AND (c.response_kind IS NULL OR c.response_kind IN ('PART', 'ANSWER'))
                        """ + where
                        + " ORDER BY c.endorsements DESC, c.id DESC LIMIT " + (Slice.SIZE + 1))
                .params(values)
                .query(ContributionRow::of)
                .list();
        Slice<ContributionRow> step = Cursor.slice(
                rows, row -> new Cursor(row.endorsements(), 0, row.id().value()));
        return new Slice<>(List.copyOf(views.of(step.items()).values()), step.next());
    }
}
