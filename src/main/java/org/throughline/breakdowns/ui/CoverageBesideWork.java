package org.throughline.breakdowns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.throughline.breakdowns.Coverages;
import org.throughline.breakdowns.Dimension;
import org.throughline.breakdowns.GroupCoveragePicture;
import org.throughline.breakdowns.HeardLinks;
import org.throughline.charts.ui.ChartFigure;
import org.throughline.plans.ConsultationView;
import org.throughline.summaries.ui.BesideWork;

/** Beside a summary that is being written: how much of what each group said it carries so far, counted when somebody opens it. */
@org.springframework.stereotype.Component
final class CoverageBesideWork implements BesideWork {

    private final Coverages coverages;

    CoverageBesideWork(Coverages coverages) {
        this.coverages = coverages;
    }

    @Override
    public Component beside(ConsultationView consultation, String key) {
        Div inside = new Div();
        inside.add(new Paragraph(inside.getTranslation("breakdowns.carried.written.how")));
        for (Dimension dimension : Dimension.ofCoverage()) {
            inside.add(byGroup(consultation, key, dimension));
        }
        inside.add(new Paragraph(new Anchor(
                HeardLinks.coverage(consultation.slug(), Dimension.ROLE),
                inside.getTranslation("breakdowns.carried.signed"))));
        return details("breakdowns.carried.written", inside);
    }

    private NativeDetails byGroup(ConsultationView consultation, String key, Dimension dimension) {
        Div inside = new Div();
        NativeDetails details = details("breakdowns.dimension." + dimension, inside);
        details.addToggleListener(toggle -> {
            if (toggle.isOpened() && inside.getComponentCount() == 0) {
                inside.add(ChartFigure.withLongValues(
                        new GroupCoveragePicture(coverages.written(consultation.id(), key, dimension))
                                .draw(inside::getTranslation),
                        inside.getTranslation("charts.table")));
            }
        });
        return details;
    }

    private static NativeDetails details(String summary, Component inside) {
        NativeDetails details = new NativeDetails("", inside);
        details.setSummaryText(details.getTranslation(summary));
        details.addClassName("tl-details");
        return details;
    }
}
