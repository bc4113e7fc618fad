package org.throughline.breakdowns.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.throughline.breakdowns.Breakdown;
import org.throughline.breakdowns.Breakdowns;
import org.throughline.breakdowns.Dimension;
import org.throughline.breakdowns.GroupPicture;
import org.throughline.breakdowns.GroupTable;
import org.throughline.breakdowns.HeardLinks;
import org.throughline.charts.ui.ChartFigure;
import org.throughline.kernel.LondonTime;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** Themes by who is speaking: for everybody what may be told, for moderators everything as counted. */
@Route("consultations/:consultation/heard/themes")
@AnonymousAllowed
final class GroupsPage extends HeardPage {

    private final transient Breakdowns breakdowns;

    GroupsPage(Consultations consultations, Breakdowns breakdowns) {
        super(consultations, "breakdowns.themes");
        this.breakdowns = breakdowns;
    }

    @Override
    void show(ConsultationView consultation, Location address) {
        Dimension dimension = Dimension.ofThemes(parameter(address, "by")).orElse(Dimension.ROLE);
        add(new DimensionChoice(Dimension.ofThemes(), dimension, by -> HeardLinks.themes(consultation.slug(), by)));
        if (dimension == Dimension.AREA || dimension == Dimension.LEVEL) {
            add(new Paragraph(getTranslation("breakdowns.themes.no-place")));
        }
        if (CurrentPerson.is(Role.MODERATOR, consultation.body())) {
            Paragraph staff = new Paragraph(getTranslation("breakdowns.themes.staff"));
            staff.addClassName("tl-notice");
            add(staff);
            table(breakdowns.exact(consultation.id(), dimension));
        } else {
            Breakdown told = breakdowns.told(consultation, dimension);
            GroupTable table = told.table();
            if (table == null) {
                add(empty(getTranslation(
                        "breakdowns.themes.state." + told.state(), LondonTime.full(consultation.closes()))));
            } else {
                table(table);
                add(beside(HeardLinks.file(consultation.slug(), dimension), getTranslation("breakdowns.file.themes")));
            }
        }
        add(new Paragraph(getTranslation("breakdowns.themes.test")));
    }

    private void table(GroupTable table) {
        GroupPicture picture = new GroupPicture(table);
        add(ChartFigure.withLongValues(picture.draw(this::getTranslation), getTranslation("charts.table")));
        List<String> sentences = picture.sentences(this::getTranslation);
        if (!sentences.isEmpty()) {
            add(new Section(
                    new H2(getTranslation("breakdowns.themes.sentences")),
                    new UnorderedList(sentences.stream().map(ListItem::new).toArray(ListItem[]::new))));
        }
    }
}
