package org.throughline.summaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.ContributionId;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;
import org.throughline.themes.HandMadeThemes;

/** UC-14: opening the workspace and each act in it cost as many statements to the database however much was said and is carried. */
@ModuleTest
class StatementsOfWorkspaceTests {

    private static final int MOST = 25;

    @Autowired
    private ApplicationContext context;

    @Test
    void a_workspace_costs_as_many_statements_with_much_as_with_little() {
        List<Long> little = costs(2);
        List<Long> much = costs(9);

        assertThat(much).isEqualTo(little).allSatisfy(one -> assertThat(one).isLessThanOrEqualTo(MOST));
    }

    /** Of opening with nothing kept, opening again, writing about so many that were left out, and proposing so many statements. */
    private List<Long> costs(int number) {
        ASummary summary = new ASummary(context);
        ContributionId first = summary.consultation.published("The bus must come.", "buses");
        List<ContributionId> left = said(summary, number, "We wait in the rain.");
        new HandMadeThemes(context, summary.consultation).read();
        summary.write("buses", first);
        left.forEach(one -> summary.leaveOut("buses", one, "It is about the rain."));
        List<Long> costs = new ArrayList<>();
        costs.add(during(summary, () -> summary.workspace("buses")));
        costs.add(during(summary, () -> summary.workspace("buses")));
        StatementEdit all = new StatementEdit(
                summary.consultation.id(),
                "buses",
                null,
                0,
                "They wait.",
                null,
                List.of(summary.quote(left.getFirst(), "We wait")),
                left);
        costs.add(during(summary, () -> summary.write(all)));
        said(summary, number, "Buses are cold.");
        costs.add(during(summary, () -> summary.bean(Proposing.class).propose(summary.consultation.id(), "buses")));
        assertThat(summary.workspace("buses").statements()).hasSize(2 + number);
        return costs;
    }

    private static List<ContributionId> said(ASummary summary, int number, String words) {
        List<ContributionId> said = new ArrayList<>();
        for (int one = 0; one < number; one++) {
            said.add(summary.consultation.published(words, "buses"));
        }
        return said;
    }

    private static long during(ASummary summary, Supplier<?> work) {
        return summary.consultation.as(summary.writer, () -> Statements.during(work));
    }
}
