package org.throughline.record;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.throughline.decisions.DecisionLine;
import org.throughline.decisions.DecisionLog;
import org.throughline.decisions.DecisionSlice;
import org.throughline.decisions.SinceThen;
import org.throughline.plans.ConsultationView;
import org.throughline.record.DataSet.Column;

/** The log of decisions as a table. */
@Component
class DecisionData {

    private final DecisionLog decisions;
    private final RecordedWords words;

    DecisionData(DecisionLog decisions, RecordedWords words) {
        this.decisions = decisions;
        this.words = words;
    }

    DataSet<DecisionLine> decisions() {
        return new DataSet<>(
                "decisions",
                List.of(
                        new Column<>("id", DecisionLine::id),
                        new Column<>("day", line -> line.day().toString()),
                        new Column<>("about", line -> line.kind().topic().name()),
                        new Column<>("kind", line -> line.kind().name()),
                        new Column<>("decisions", DecisionLine::decisions),
                        new Column<>("decided", line -> words.say(line.textKey(), line.arguments())),
                        new Column<>("decided_by", line -> words.say(line.by(), line.office())),
                        new Column<>("reason", line -> Objects.requireNonNullElse(line.reason(), "")),
                        new Column<>("since", this::since),
                        new Column<>("address", DecisionLine::recorded)),
                this::each);
    }

    private String since(DecisionLine line) {
        SinceThen since = line.since();
        return since == null ? "" : words.say(since.textKey(), since.arguments());
    }

    /** Step by step, however long the log is. */
    private void each(ConsultationView consultation, Consumer<DecisionLine> row) {
        String after = null;
        do {
            DecisionSlice step = decisions.of(consultation, null, after);
            step.lines().forEach(row);
            after = step.next();
        } while (after != null);
    }
}
