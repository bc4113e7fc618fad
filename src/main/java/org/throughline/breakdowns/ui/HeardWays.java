package org.throughline.breakdowns.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.stereotype.Component;
import org.throughline.breakdowns.Dimension;
import org.throughline.breakdowns.HeardLinks;
import org.throughline.plans.ConsultationView;
import org.throughline.summaries.ui.BesideSummary;
import org.throughline.themes.ui.BesideThemes;

/** The ways from what is made of what people said to who they are. */
final class HeardWays {

    private HeardWays() {}

    /** From a signed summary to how much of what each group said is carried. */
    @Component
    static final class OfSummary implements BesideSummary {

        @Override
        public com.vaadin.flow.component.Component beside(ConsultationView consultation) {
            Div ways = new Div();
            ways.add(
                    way(ways, HeardLinks.coverage(consultation.slug(), Dimension.ROLE), "breakdowns.way.coverage"),
                    way(ways, HeardLinks.pictures(consultation.slug()), "breakdowns.overview"));
            return ways;
        }
    }

    /** From the themes to who raises them. */
    @Component
    static final class OfThemes implements BesideThemes {

        @Override
        public com.vaadin.flow.component.Component beside(ConsultationView consultation) {
            Div ways = new Div();
            ways.add(
                    way(ways, HeardLinks.themes(consultation.slug(), Dimension.ROLE), "breakdowns.way.themes"),
                    way(ways, HeardLinks.few(consultation.slug()), "breakdowns.few.link"));
            return ways;
        }
    }

    private static Paragraph way(Div at, String address, String key) {
        return new Paragraph(new Anchor(address, at.getTranslation(key)));
    }
}
