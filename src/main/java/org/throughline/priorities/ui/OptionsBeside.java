package org.throughline.priorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.ui.BesideContribution;
import org.throughline.plans.ConsultationView;
import org.throughline.priorities.Ballots;
import org.throughline.priorities.OptionOfBallot;
import org.throughline.priorities.PriorityLinks;

/** What people can vote on because of a contribution, on its own page. */
@org.springframework.stereotype.Component
final class OptionsBeside implements BesideContribution {

    private final Ballots ballots;

    OptionsBeside(Ballots ballots) {
        this.ballots = ballots;
    }

    @Override
    public Optional<Component> beside(ConsultationView consultation, ContributionView contribution) {
        List<OptionOfBallot> options = ballots.from(consultation.id(), contribution.id());
        return options.isEmpty() ? Optional.empty() : Optional.of(new Panel(consultation, options));
    }

    private static final class Panel extends Div {

        Panel(ConsultationView consultation, List<OptionOfBallot> options) {
            UnorderedList list = new UnorderedList();
            options.forEach(option -> {
                Anchor link = new Anchor(
                        PriorityLinks.ballot(consultation.slug(), option.ballotKey()),
                        getTranslation("priorities.beside.option", option.option(), option.ballot()));
                link.getElement().setAttribute("dir", "auto");
                list.add(new ListItem(link));
            });
            add(new H2(getTranslation("priorities.beside")), list);
        }
    }
}
