package org.throughline.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.throughline.moderation.FigureTables;
import org.throughline.moderation.PublicFigures;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ui.BackLink;
import org.throughline.plans.ui.InAddress;

/** How a consultation is moderated, in numbers for everybody. */
@Route("consultations/:consultation/moderation")
@AnonymousAllowed
final class FiguresView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PublicFigures figures;
    private final transient Consultations consultations;
    private String title = "";

    FiguresView(PublicFigures figures, Consultations consultations) {
        this.figures = figures;
        this.consultations = consultations;
        addClassName("tl-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = InAddress.consultation(event, consultations);
        title = getTranslation("moderation.figures.title", consultation.title());
        BackLink back = new BackLink(consultation, consultation.title());
        removeAll();
        add(back, new H1(title), new Paragraph(getTranslation("moderation.figures.intro")));
        new FigureTables(figures.of(consultation.id()), this::getTranslation)
                .all()
                .forEach(table -> add(new Section(new H2(table.heading()), table(table))));
    }

    private Div table(FigureTables.Table table) {
        Element head = new Element("tr");
        head.appendChild(
                cell("th", getTranslation("moderation.figures.what")).setAttribute("scope", "col"),
                cell("th", getTranslation("moderation.figures.number")).setAttribute("scope", "col"));
        Element body = new Element("tbody");
        table.rows()
                .forEach(row -> body.appendChild(new Element("tr")
                        .appendChild(cell("th", row.what()).setAttribute("scope", "row"), cell("td", row.number()))));
        Element element = new Element("table");
        element.getClassList().add("tl-table");
        element.appendChild(new Element("thead").appendChild(head), body);
        Div place = new Div();
        place.addClassName("tl-table-scroll");
        place.getElement().appendChild(element);
        return place;
    }

    private static Element cell(String tag, String words) {
        return new Element(tag).setText(words);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
