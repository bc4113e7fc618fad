package org.throughline.breakdowns.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.throughline.breakdowns.HeardLinks;
import org.throughline.breakdowns.Picture;
import org.throughline.breakdowns.PictureBook;
import org.throughline.breakdowns.Pictures;
import org.throughline.charts.ui.ChartFigure;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Plans;
import org.throughline.plans.PlansLinks;
import org.throughline.themes.ThemeLinks;

/** What was said, in pictures: where in the document, where people stand, when, and how much of it the summary carries. */
@Route("consultations/:consultation/heard")
@AnonymousAllowed
final class PicturesPage extends HeardPage {

    private final transient PictureBook book;
    private final transient Plans plans;

    PicturesPage(Consultations consultations, PictureBook book, Plans plans) {
        super(consultations, "breakdowns.pictures");
        this.book = book;
        this.plans = plans;
    }

    @Override
    void show(ConsultationView consultation, Location address) {
        boolean byLength = "length".equals(parameter(address, "sections"));
        Pictures pictures = book.of(consultation);
        if (pictures.isEmpty()) {
            Div none = empty(getTranslation("breakdowns.pictures.none"));
            none.add(new Paragraph(new Anchor(
                    PlansLinks.consultation(consultation.slug()), getTranslation("breakdowns.pictures.none.read"))));
            add(none);
            return;
        }
        for (Picture picture : Picture.values()) {
            pictures.draw(picture, byLength, this::getTranslation).ifPresent(chart -> {
                ChartFigure figure = ChartFigure.withLongValues(chart, getTranslation("charts.table"));
                Div place = new Div(figure);
                if (picture == Picture.SECTIONS && CurrentPerson.is(Role.MODERATOR, consultation.body())) {
                    place.addComponentAsFirst(new Paragraph(getTranslation("breakdowns.sections.choose")));
                    figure.leadingTo(sections(consultation));
                }
                if (picture == Picture.SECTIONS) {
                    place.add(measure(consultation, byLength));
                }
                place.add(beside(
                        HeardLinks.file(consultation.slug(), picture), getTranslation("breakdowns.file." + picture)));
                add(place);
            });
        }
        if (pictures.draw(Picture.COVERAGE, false, this::getTranslation).isEmpty()) {
            add(empty(getTranslation("breakdowns.coverage.none")));
        }
        add(beside(HeardLinks.recorded(HeardLinks.pictures(consultation.slug())), getTranslation("breakdowns.record")));
    }

    /** Where a moderator finds what was said about each section, in the order of the plan. */
    private List<String> sections(ConsultationView consultation) {
        return plans.contents(consultation.version()).stream()
                .map(entry ->
                        ThemeLinks.section(consultation.slug(), entry.section().key()))
                .toList();
    }

    private Paragraph measure(ConsultationView consultation, boolean byLength) {
        return new Paragraph(new Anchor(
                HeardLinks.pictures(consultation.slug()) + (byLength ? "" : "?sections=length"),
                getTranslation(byLength ? "breakdowns.sections.by-number" : "breakdowns.sections.by-length")));
    }
}
