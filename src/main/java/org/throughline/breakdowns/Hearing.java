package org.throughline.breakdowns;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Said;
import org.throughline.contributions.Sayings;
import org.throughline.contributions.Traits;
import org.throughline.kernel.SystemWork;
import org.throughline.plans.ConsultationId;
import org.throughline.summaries.SignedStatements;
import org.throughline.themes.Themes;

/** Reads everything that was said in a consultation: a constant number of statements, however much it is. */
@Component
class Hearing {

    private final Sayings sayings;
    private final Traits traits;
    private final Themes themes;
    private final SignedStatements statements;

    Hearing(Sayings sayings, Traits traits, Themes themes, SignedStatements statements) {
        this.sayings = sayings;
        this.traits = traits;
        this.themes = themes;
        this.statements = statements;
    }

    Heard of(ConsultationId consultation) {
        Map<ContributionId, Said> said = new LinkedHashMap<>();
        return SystemWork.call(() -> {
            sayings.of(consultation).forEach(one -> said.put(one.id(), one));
            return new Heard(
                    said,
                    traits.of(consultation),
                    themes.allOf(consultation),
                    statements.carried(consultation).keySet());
        });
    }
}
