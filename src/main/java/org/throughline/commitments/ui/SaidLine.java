package org.throughline.commitments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.throughline.commitments.CarryOverView;
import org.throughline.kernel.LondonTime;

/** What a newer plan makes of an older promise, in a sentence, with the reason and whether it holds. */
final class SaidLine extends Div {

    private SaidLine(String sentence, CarryOverView said) {
        add(paragraph(sentence));
        if (!said.reason().isEmpty()) {
            add(paragraph(getTranslation("commitments.because", said.reason())));
        }
        if (said.takenBack() != null) {
            Paragraph gone = paragraph(getTranslation(
                    "commitments.said.taken-back",
                    LondonTime.day(said.takenBack().at()),
                    said.takenBack().because()));
            gone.addClassName("tl-notice");
            add(gone);
        }
    }

    /** Beside the newer promise, or the newer plan that drops it. */
    static SaidLine from(Div at, CarryOverView said) {
        return new SaidLine(
                at.getTranslation(
                        "commitments.from." + said.kind(),
                        said.older().name(),
                        said.older().version().title(),
                        said.older().version().year()),
                said);
    }

    /** Beside the older promise. */
    static SaidLine later(Div at, CarryOverView said) {
        return new SaidLine(
                at.getTranslation(
                        "commitments.later." + said.kind(),
                        said.version().year(),
                        said.version().title(),
                        said.newer() == null
                                ? ""
                                : Objects.requireNonNull(said.newer()).name()),
                said);
    }

    private static Paragraph paragraph(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.getElement().setAttribute("dir", "auto");
        return paragraph;
    }
}
