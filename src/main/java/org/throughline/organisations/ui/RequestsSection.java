package org.throughline.organisations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.throughline.forms.ErrorSummary;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Refused;
import org.throughline.organisations.JoinRequestView;
import org.throughline.organisations.OrganisationView;

/** Who asks to speak for the organisation, and the two answers there are. */
final class RequestsSection extends Section {

    private final OrganisationView organisation;
    private final transient ManagingDesk desk;
    private final transient Done done;

    RequestsSection(OrganisationView organisation, ManagingDesk desk, Done done) {
        this.organisation = organisation;
        this.desk = desk;
        this.done = done;
        List<JoinRequestView> asked = desk.requests().of(organisation.id());
        if (!asked.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("tl-card-list");
            asked.forEach(request -> list.add(item(request)));
            add(new H2(getTranslation("organisations.requests.heading", asked.size())), list);
        }
    }

    private ListItem item(JoinRequestView request) {
        Span name = new Span(request.name());
        name.getElement().setAttribute("dir", "auto");
        ListItem item = new ListItem(name, Words.meta(LondonTime.day(request.at())));
        item.addClassName("tl-card");
        if (!request.words().isEmpty()) {
            Paragraph words = new Paragraph(request.words());
            words.addClassName("tl-contribution-text");
            words.getElement().setAttribute("dir", "auto");
            item.add(words);
        }
        Div actions = new Div(
                Words.button(
                        getTranslation("organisations.requests.accept", request.name()),
                        () -> act(
                                () -> desk.requests().accept(organisation.id(), request.person()),
                                getTranslation("organisations.requests.accepted", request.name()))),
                Words.button(
                        getTranslation("organisations.requests.decline", request.name()),
                        () -> act(
                                () -> desk.requests().decline(organisation.id(), request.person()),
                                getTranslation("organisations.requests.declined", request.name())),
                        "tl-button-quiet"));
        actions.addClassName("tl-actions");
        item.add(actions);
        return item;
    }

    private void act(Runnable answer, String sentence) {
        try {
            answer.run();
            done.done(organisation, sentence);
        } catch (Refused refused) {
            done.done(
                    organisation, ErrorSummary.sentence(this, refused.refusals().getFirst()));
        }
    }
}
