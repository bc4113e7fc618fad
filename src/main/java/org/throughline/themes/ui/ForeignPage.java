package org.throughline.themes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.ContributionView;
import org.throughline.kernel.Ids;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.themes.Readings;
import org.throughline.themes.ThemeLinks;

/** What was said in other languages and waits for a translation: counted, and in no group. */
@Route("consultations/:consultation/themes/translation")
@RolesAllowed("MODERATOR")
final class ForeignPage extends ModeratorsPage {

    private final transient Readings readings;

    ForeignPage(Consultations consultations, Readings readings) {
        super(consultations);
        this.readings = readings;
    }

    @Override
    void show(BeforeEnterEvent event, ConsultationView consultation) {
        begin(
                ThemeLinks.all(consultation.slug()),
                getTranslation("themes.back.all"),
                getTranslation("themes.foreign.heading"));
        add(new Paragraph(getTranslation("themes.foreign.what")));
        ContributionId after = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("after")
                .flatMap(Ids::parse)
                .map(ContributionId::new)
                .orElse(null);
        List<ContributionView> foreign = readings.foreign(consultation.id(), after);
        for (ContributionView said : foreign) {
            Paragraph words = new Paragraph(said.text());
            words.getElement().setAttribute("dir", "auto");
            Paragraph source = new Paragraph(new Anchor(
                    ContributionLinks.permalink(consultation.slug(), said.id()),
                    getTranslation("themes.quote.source", said.authorName())));
            source.addClassName("tl-meta");
            Article card = new Article(words, source);
            card.addClassName("tl-card");
            add(card);
        }
        if (foreign.isEmpty()) {
            add(empty(getTranslation("themes.foreign.none")));
        } else if (foreign.size() == Readings.STEP) {
            add(new Paragraph(new Anchor(
                    ThemeLinks.foreign(consultation.slug()) + "?after="
                            + foreign.getLast().id().value(),
                    getTranslation("themes.unsorted.more"))));
        }
    }
}
