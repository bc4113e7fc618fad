package org.throughline.throughlines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.changes.BecauseOf;
import org.throughline.contributions.ContributionId;
import org.throughline.summaries.SignedStatements;
import org.throughline.throughlines.Sign.Kind;

/** Finds what summaries and changes of the plan say of contributions, beside what became of them. */
@Component
class Signs {

    private final SignedStatements statements;
    private final BecauseOf because;

    Signs(SignedStatements statements, BecauseOf because) {
        this.statements = statements;
        this.because = because;
    }

    /** In the order of the line; two statements, however many there are. */
    Map<ContributionId, List<Sign>> of(Collection<Disposition> some) {
        List<ContributionId> ids = some.stream().map(Disposition::contribution).toList();
        Map<ContributionId, String> leftOut = statements.leftOut(ids);
        Set<ContributionId> named = because.among(ids);
        Map<ContributionId, List<Sign>> signs = new HashMap<>();
        some.forEach(one -> {
            List<Sign> all = new ArrayList<>();
            String reason = leftOut.get(one.contribution());
            if (one.reached().carried() != null) {
                all.add(new Sign(Kind.CARRIED, ""));
            } else if (reason != null) {
                all.add(new Sign(Kind.LEFT_OUT, reason));
            }
            if (named.contains(one.contribution())) {
                all.add(new Sign(Kind.NAMED, ""));
            }
            signs.put(one.contribution(), all);
        });
        return signs;
    }
}
