package org.throughline.responses.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.H5;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.throughline.kernel.LondonTime;
import org.throughline.responses.DraftPart;
import org.throughline.responses.PartEdit;

/**
 * Two editors wrote the same part: both texts beside each other, the words that differ marked. The second editor decides, and sees what
 * becomes of each text.
 */
final class ConflictPanel extends Div {

    /** What the editor can choose. */
    record Choices(Runnable mine, Runnable theirs, Runnable combine) {}

    private final H4 heading = new H4();

    ConflictPanel(DraftPart theirs, PartEdit mine, PartDesk desk, Choices choices) {
        addClassNames("tl-conflict", "tl-warning");
        String name = desk.name(theirs.editor());
        heading.setText(getTranslation("responses.conflict", name));
        heading.getElement().setAttribute("tabindex", "-1").setAttribute("dir", "auto");
        WordDifferences differences = WordDifferences.between(theirs.words(), mine.words());
        Div both = new Div(
                text(
                        getTranslation("responses.conflict.theirs", name, LondonTime.moment(theirs.edited())),
                        desk.about(theirs.sections()),
                        differences.theirs(),
                        "del"),
                text(
                        getTranslation("responses.conflict.mine"),
                        desk.about(mine.sections()),
                        differences.mine(),
                        "ins"));
        both.addClassName("tl-both");
        add(
                heading,
                new Paragraph(getTranslation(
                        differences.isEmpty() ? "responses.conflict.same-words" : "responses.conflict.marks")),
                both,
                actions(name, choices));
    }

    private Article text(String title, String about, List<WordDifferences.Run> runs, String mark) {
        Paragraph where = new Paragraph(getTranslation("responses.conflict.about", about));
        where.addClassName("tl-meta");
        Paragraph words = new Paragraph();
        words.addClassName("tl-contribution-text");
        words.getElement().setAttribute("dir", "auto");
        for (WordDifferences.Run run : runs) {
            Element element = run.only() ? new Element(mark) : new Element("span");
            element.setText(run.words());
            words.getElement().appendChild(element);
        }
        Article article = new Article(new H5(title), where, words);
        article.addClassName("tl-card");
        return article;
    }

    private Div actions(String name, Choices choices) {
        Div actions = new Div(
                button(getTranslation("responses.conflict.combine"), choices.combine(), true),
                button(getTranslation("responses.conflict.keep-mine"), choices.mine(), false),
                button(getTranslation("responses.conflict.take-theirs", name), choices.theirs(), false));
        actions.addClassName("tl-actions");
        return actions;
    }

    private static NativeButton button(String words, Runnable choice, boolean primary) {
        NativeButton button = new NativeButton(words, click -> choice.run());
        button.addClassName("tl-button");
        button.setClassName("tl-button-primary", primary);
        return button;
    }

    void takeFocus() {
        heading.getElement().callJsFunction("focus");
    }
}
