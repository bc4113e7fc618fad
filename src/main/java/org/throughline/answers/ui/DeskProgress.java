package org.throughline.answers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.throughline.answers.AnswerSubject;
import org.throughline.answers.BoardLine;
import org.throughline.answers.BoardLine.Standing;

/** How many themes are answered, and what waits for whom. */
final class DeskProgress extends Div {

    DeskProgress(List<BoardLine> all) {
        long themes = all.stream().filter(DeskProgress::isTheme).count();
        long answered = all.stream()
                .filter(DeskProgress::isTheme)
                .filter(line -> line.answer() != null && line.answer().isPublished())
                .count();
        String words = getTranslation(
                "answers.desk.progress",
                answered,
                themes,
                many(all, Standing.READY),
                many(all, Standing.DRAFT) + many(all, Standing.CORRECTING));
        if (themes > 0) {
            getElement()
                    .appendChild(new Element("progress")
                            .setAttribute("class", "tl-progress")
                            .setAttribute("max", String.valueOf(themes))
                            .setAttribute("value", String.valueOf(answered))
                            .setAttribute("aria-label", words));
        }
        add(new Paragraph(words));
    }

    private static boolean isTheme(BoardLine line) {
        return line.subject().kind() == AnswerSubject.Kind.THEME;
    }

    private static long many(List<BoardLine> all, Standing standing) {
        return all.stream().filter(line -> line.standing() == standing).count();
    }
}
