package org.throughline.summaries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.ConsultationView;
import org.throughline.summaries.Part;
import org.throughline.summaries.SummaryLinks;
import org.throughline.themes.ui.BesideThemes;

/** The way from themes on to where moderators write the summary of them. */
@org.springframework.stereotype.Component
final class SummaryOfThemes implements BesideThemes {

    @Override
    public Component beside(ConsultationView consultation) {
        return way(consultation, "", "summaries.way.themes");
    }

    @Override
    public Optional<Component> besideSection(ConsultationView consultation, @Nullable String section) {
        return Optional.of(way(consultation, section == null ? Part.MISSING : section, "summaries.way.section"));
    }

    private static Paragraph way(ConsultationView consultation, String part, String key) {
        Paragraph way = new Paragraph();
        way.add(new Anchor(SummaryLinks.workspace(consultation.slug(), part), way.getTranslation(key)));
        return way;
    }
}
