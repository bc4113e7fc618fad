package org.throughline.summaries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.State;
import org.throughline.contributions.ui.BesideContribution;
import org.throughline.plans.ConsultationView;
import org.throughline.summaries.Carrying;
import org.throughline.summaries.SignedStatements;

/** The way from a contribution to the statements that carry it. */
@org.springframework.stereotype.Component
final class SummaryBeside implements BesideContribution {

    private final SignedStatements statements;

    SummaryBeside(SignedStatements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<Component> beside(ConsultationView consultation, ContributionView contribution) {
        List<Carrying> carrying = contribution.state() == State.PUBLISHED
                ? statements.among(consultation, List.of(contribution.id())).getOrDefault(contribution.id(), List.of())
                : List.of();
        return carrying.isEmpty() ? Optional.empty() : Optional.of(section(carrying));
    }

    private static Section section(List<Carrying> carrying) {
        Section section = new Section();
        UnorderedList list = new UnorderedList();
        carrying.forEach(one -> list.add(
                new ListItem(new Anchor(one.path(), section.getTranslation("summaries.beside.carried", one.title())))));
        section.add(new H2(section.getTranslation("summaries.beside")), list);
        return section;
    }
}
