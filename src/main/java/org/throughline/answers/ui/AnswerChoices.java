package org.throughline.answers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.answers.AnswerFilter;
import org.throughline.answers.AnswerLinks;
import org.throughline.answers.AnswersShown;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;

/** Which answers of a consultation are shown: by what comes of it, and by the sections that they touch. */
final class AnswerChoices extends Div {

    private final String slug;
    private final transient AnswersShown shown;

    AnswerChoices(String slug, AnswersShown shown) {
        this.slug = slug;
        this.shown = shown;
        add(outcomes());
        if (shown.sections().size() > 1 || !shown.filter().section().isEmpty()) {
            addSections();
        }
    }

    private Nav outcomes() {
        AnswerFilter filter = shown.filter();
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", getTranslation("answers.filter.all", shown.inSection()));
        shown.outcomes()
                .forEach((outcome, many) -> choices.put(
                        outcome.name(), getTranslation("answers.filter.one", getTranslation(outcome.textKey()), many)));
        if (shown.withdrawn() > 0 || filter.withdrawn()) {
            choices.put(
                    AnswerFilter.WITHDRAWN,
                    getTranslation(
                            "answers.filter.one", getTranslation("answers.standing.WITHDRAWN"), shown.withdrawn()));
        }
        return new FilterLinks(
                getTranslation("answers.filter.outcome"),
                choices,
                filter.chosen(),
                chosen -> AnswerLinks.all(slug)
                        + AnswerFilter.of(chosen, filter.section(), "").query());
    }

    /** Plans have many sections: as links they would stand in the way of the answers. */
    private void addSections() {
        Map<String, String> sections = new LinkedHashMap<>(Map.of("", getTranslation("answers.filter.sections")));
        shown.sections().forEach(section -> sections.put(section.key(), section.title()));
        Fields fields = new Fields("filter");
        FormField section = fields.select("section", getTranslation("answers.filter.section"), "", sections);
        section.fill(shown.filter().section());
        NativeButton show = new NativeButton(
                getTranslation("answers.filter.show"),
                click -> UI.getCurrent()
                        .navigate(
                                AnswerLinks.all(slug).substring(1),
                                QueryParameters.fromString(shown.filter()
                                        .within(section.value())
                                        .query()
                                        .replaceFirst("^\\?", ""))));
        show.addClassName("tl-button");
        Div actions = new Div(show);
        actions.addClassName("tl-actions");
        add(section, actions);
    }
}
