package org.throughline.answers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.throughline.answers.Verdict;
import org.throughline.answers.VerdictFigures;

/** What those whom an answer concerns said to the two questions, with how many they are. */
final class VerdictTable extends Div {

    VerdictTable(VerdictFigures figures) {
        addClassName("tl-verdicts");
        add(new Paragraph(getTranslation(
                figures.areShown() ? "answers.verdicts.many" : "answers.verdicts.few",
                figures.replies(),
                VerdictFigures.FEWEST)));
        if (figures.areShown()) {
            add(new Paragraph(getTranslation("answers.verdicts.understood", counted(figures::understood))));
            add(new Paragraph(getTranslation("answers.verdicts.explained", counted(figures::explained))));
        }
    }

    private Object[] counted(ToIntFunction<Verdict> many) {
        return Stream.of(Verdict.values()).map(many::applyAsInt).toArray();
    }
}
