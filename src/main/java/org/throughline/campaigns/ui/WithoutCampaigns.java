package org.throughline.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.throughline.campaigns.BallotsWithout;
import org.throughline.campaigns.WithoutInWords;
import org.throughline.charts.ui.NumbersTable;
import org.throughline.plans.ConsultationView;
import org.throughline.priorities.Result;
import org.throughline.priorities.ui.BesideResult;

/** Says beside a result what it would have been without campaigns. */
@org.springframework.stereotype.Component
final class WithoutCampaigns implements BesideResult {

    private final BallotsWithout without;

    WithoutCampaigns(BallotsWithout without) {
        this.without = without;
    }

    @Override
    public Optional<Component> beside(ConsultationView consultation, Result result) {
        return without.of(consultation.id(), result).map(Panel::new);
    }

    private static final class Panel extends Section {

        Panel(BallotsWithout.Answer answer) {
            WithoutInWords words = new WithoutInWords(answer, this::getTranslation);
            add(new H2(getTranslation("campaigns.without.heading")), new Paragraph(words.sentence()));
            words.tables().forEach(table -> add(new NumbersTable(table)));
        }
    }
}
