package org.throughline.answers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.answers.AnswerLinks;
import org.throughline.answers.BoardLine;
import org.throughline.answers.BoardLine.Standing;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.plans.ConsultationView;

/** Which lines of the desk are shown, all of it in the address; the numbers are of the section and the words that are chosen. */
final class DeskFilters extends Div {

    DeskFilters(ConsultationView consultation, DeskAddress address, List<BoardLine> all) {
        BoardCounts counts = new BoardCounts(
                all.stream().filter(address.showing(null)::shows).toList());
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", getTranslation("answers.filter.all", counts.all()));
        for (Standing standing : Standing.values()) {
            choices.put(
                    standing.name(),
                    getTranslation(
                            "answers.filter.one", getTranslation("answers.standing." + standing), counts.of(standing)));
        }
        add(new FilterLinks(
                getTranslation("answers.desk.filter"),
                choices,
                address.show() == null ? "" : address.show().name(),
                chosen -> address.showing(chosen.isEmpty() ? null : Standing.valueOf(chosen))
                        .path(consultation.slug())));
        Fields fields = new Fields("filter");
        FormField section = fields.select("section", getTranslation("answers.desk.section"), "", sections(all));
        section.fill(address.section());
        FormField find = fields.line("find", getTranslation("answers.desk.find"), "");
        find.fill(address.find());
        NativeButton show = new NativeButton(
                getTranslation("answers.desk.show"),
                click -> UI.getCurrent()
                        .navigate(
                                AnswerLinks.desk(consultation.slug()).substring(1),
                                address.within(section.value())
                                        .finding(find.value())
                                        .query()));
        show.addClassName("tl-button");
        Div row = new Div(section, find);
        row.addClassName("tl-filters");
        Div actions = new Div(show);
        actions.addClassName("tl-actions");
        add(row, actions);
    }

    private Map<String, String> sections(List<BoardLine> all) {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("", getTranslation("answers.filter.sections"));
        all.forEach(line -> {
            if (line.section() != null) {
                sections.put(line.section().key(), line.section().title());
            }
        });
        return sections;
    }
}
