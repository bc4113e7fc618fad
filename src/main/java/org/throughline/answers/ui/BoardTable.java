package org.throughline.answers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.answers.AnswerLinks;
import org.throughline.answers.AnswerOutcome;
import org.throughline.answers.BoardLine;
import org.throughline.answers.Stretch;
import org.throughline.answers.WrittenAnswer;
import org.throughline.kernel.Leaf;

/** What there is to answer, one line each; a line leads to where it is answered. On narrow screens all of a line stands below its title. */
final class BoardTable extends Div {

    private static final List<String> COLUMNS =
            List.of("subject", "section", "people", "organisations", "standing", "outcome");

    /** @param counts of everything that there is to answer, whatever is shown */
    BoardTable(String slug, DeskAddress address, Stretch<BoardLine> shown, BoardCounts counts) {
        addClassNames("tl-table-scroll", "tl-answers-table");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("answers.desk.table"));
        Element head = new Element("tr");
        COLUMNS.forEach(
                column -> head.appendChild(cell("th", getTranslation("answers.desk.table." + column), isNumber(column))
                        .setAttribute("scope", "col")));
        Element body = new Element("tbody");
        shown.items().forEach(line -> body.appendChild(row(slug, address, line)));
        Element table = new Element("table").setAttribute("class", "tl-table");
        table.appendChild(
                Leaf.of("caption", caption(shown, counts.all())), new Element("thead").appendChild(head), body);
        getElement().appendChild(table);
    }

    private String caption(Stretch<BoardLine> shown, int all) {
        int found = shown.all().size();
        return shown.pages() > 1
                ? getTranslation(
                        "answers.desk.table.page", shown.page(), shown.pages(), shown.first(), shown.last(), found)
                : getTranslation("answers.desk.table.caption", found, all);
    }

    private static boolean isNumber(String column) {
        return Stream.of("people", "organisations").anyMatch(column::equals);
    }

    private Element row(String slug, DeskAddress address, BoardLine line) {
        String name = AnswerLinks.name(line.subject());
        Element link = Leaf.link(address.at(name).path(slug), LineTitle.shortened(this, line));
        link.setAttribute("dir", "auto");
        if (name.equals(address.at())) {
            link.setAttribute("aria-current", "true");
        }
        String section = line.section() == null ? "" : line.section().title();
        Element first = new Element("th").setAttribute("scope", "row");
        first.appendChild(
                Leaf.of("span", "tl-meta", getTranslation(line.subject().kind().textKey())),
                new Element("br"),
                link,
                Leaf.of("p", "tl-answers-brief", inBrief(line)),
                Leaf.of("p", "tl-answers-brief tl-meta", people(line)));
        return new Element("tr")
                .appendChild(
                        first,
                        cell("td", section, false),
                        cell("td", String.valueOf(line.people()), true),
                        cell("td", String.valueOf(line.organisations()), true),
                        cell("td", standing(line), false),
                        cell("td", outcome(line.answer()), false));
    }

    private String people(BoardLine line) {
        String said = getTranslation("answers.desk.table.said", line.people(), line.organisations());
        return line.section() == null
                ? said
                : getTranslation("answers.desk.table.brief", line.section().title(), said);
    }

    private String inBrief(BoardLine line) {
        String outcome = outcome(line.answer());
        return outcome.isEmpty() ? standing(line) : getTranslation("answers.desk.table.brief", standing(line), outcome);
    }

    private String standing(BoardLine line) {
        WrittenAnswer answer = line.answer();
        return getTranslation(
                answer != null && line.standing() == BoardLine.Standing.READY && answer.mine()
                        ? "answers.standing.READY.mine"
                        : "answers.standing." + line.standing());
    }

    private String outcome(@Nullable WrittenAnswer answer) {
        AnswerOutcome outcome = answer == null ? null : answer.text().outcome();
        return outcome == null ? "" : getTranslation(outcome.textKey());
    }

    private static Element cell(String tag, String text, boolean number) {
        return number ? Leaf.of(tag, "tl-number", text) : Leaf.of(tag, text);
    }
}
