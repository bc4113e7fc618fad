package org.throughline.summaries;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Said;
import org.throughline.contributions.Sayings;
import org.throughline.kernel.SystemWork;
import org.throughline.plans.ConsultationId;
import org.throughline.themes.Themes;

/** Reads where the summaries of a consultation stand: a constant number of statements, however much was said. */
@Component
class Standings {

    private final Sayings sayings;
    private final StatementRows statements;
    private final LeftOutRows leftOut;
    private final SummaryRows summaries;
    private final SignatureRows signatures;
    private final LookRows looks;
    private final Themes themes;

    Standings(
            Sayings sayings,
            StatementRows statements,
            LeftOutRows leftOut,
            SummaryRows summaries,
            SignatureRows signatures,
            LookRows looks,
            Themes themes) {
        this.sayings = sayings;
        this.statements = statements;
        this.leftOut = leftOut;
        this.summaries = summaries;
        this.signatures = signatures;
        this.looks = looks;
        this.themes = themes;
    }

    Standing of(ConsultationId consultation) {
        Map<ContributionId, Said> said = new LinkedHashMap<>();
        SystemWork.call(() -> sayings.of(consultation)).forEach(one -> said.put(one.id(), one));
        return new Standing(
                said,
                statements.of(consultation),
                leftOut.of(consultation),
                summaries.of(consultation),
                signatures.of(consultation),
                SystemWork.call(() -> themes.allOf(consultation)),
                looks.of(consultation));
    }
}
