package org.throughline.contributions;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.throughline.database.Columns;
import org.throughline.kernel.Internal;
import org.throughline.plans.ConsultationId;

/** What people say of themselves and of what they ask for, for the rooms that count by it. */
@Service
public class Traits {

    private final JdbcClient jdbc;

    Traits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of everything that everybody can read of a consultation; one statement. */
    @Internal
    public Map<ContributionId, Trait> of(ConsultationId consultation) {
        Map<ContributionId, Trait> traits = new HashMap<>();
        jdbc.sql("""
                        SELECT id, role, reach, difference FROM contribution
                        WHERE consultation_id = :consultation AND state = 'PUBLISHED'
                        """).param("consultation", consultation).query(row -> {
            traits.put(
                    new ContributionId(Columns.uuid(row, "id")),
                    new Trait(
                            Columns.valueOrNull(SpeakerRole.class, row, "role"),
                            Columns.valueOrNull(Reach.class, row, "reach"),
                            Columns.valueOrNull(Difference.class, row, "difference")));
        });
        return traits;
    }
}
