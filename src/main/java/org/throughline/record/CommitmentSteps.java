package org.throughline.record;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.throughline.commitments.CarryOverView;
import org.throughline.commitments.CommitmentView;
import org.throughline.commitments.Commitments;
import org.throughline.commitments.Step;
import org.throughline.commitments.TakenBack;
import org.throughline.kernel.LondonTime;
import org.throughline.record.DataSet.Column;

/** The lines of a plan's promises through the plans as a table: what was promised, repeated, replaced and dropped, and what was taken back. */
@Component
class CommitmentSteps {

    private final Commitments commitments;

    CommitmentSteps(Commitments commitments) {
        this.commitments = commitments;
    }

    DataSet<Step> set() {
        return new DataSet<>(
                "commitments",
                List.of(
                        new Column<>("what", CommitmentSteps::what),
                        new Column<>("year", step -> step.version().published().getYear()),
                        new Column<>(
                                "published", step -> step.version().published().toString()),
                        new Column<>("plan", step -> step.version().plan().slug()),
                        new Column<>("version", step -> step.version().label()),
                        new Column<>("section", of(one -> one.section().key())),
                        new Column<>("paragraph", of(CommitmentView::paragraph)),
                        new Column<>("name", of(CommitmentView::name)),
                        new Column<>("words", of(CommitmentView::words)),
                        new Column<>("id", of(one -> one.id().value().toString())),
                        new Column<>(
                                "older_id",
                                said(said -> said.older().id().value().toString())),
                        new Column<>(
                                "older_year",
                                said(said -> said.older().version().year())),
                        new Column<>(
                                "older_plan",
                                said(said -> said.older().version().plan().slug())),
                        new Column<>("older_name", said(said -> said.older().name())),
                        new Column<>("because", said(CarryOverView::reason)),
                        new Column<>("said_on", CommitmentSteps::day),
                        new Column<>("taken_back", CommitmentSteps::takenBack)),
                (consultation, row) -> commitments.steps(consultation.plan(), row));
    }

    private static Object what(Step step) {
        return step.said() == null ? "PROMISED" : step.said().kind().name();
    }

    private static Function<Step, Object> of(Function<CommitmentView, Object> part) {
        return step -> step.commitment() == null ? "" : part.apply(Objects.requireNonNull(step.commitment()));
    }

    private static Function<Step, Object> said(Function<CarryOverView, Object> part) {
        return step -> step.said() == null ? "" : part.apply(Objects.requireNonNull(step.said()));
    }

    private static Object day(Step step) {
        if (step.said() != null) {
            return LondonTime.day(step.said().made());
        }
        return step.commitment() == null ? "" : LondonTime.day(step.commitment().marked());
    }

    private static Object takenBack(Step step) {
        TakenBack takenBack = step.takenBack();
        return takenBack == null ? "" : LondonTime.day(takenBack.at()) + ": " + takenBack.because();
    }
}
