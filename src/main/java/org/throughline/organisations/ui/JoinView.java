package org.throughline.organisations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.organisations.JoinRequests;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.organisations.OrganisationsLinks;
import org.throughline.organisations.Representatives;

/** Where somebody asks the leads of an organisation to let them speak for it. */
@Route("organisations/:organisation/join")
@PermitAll
final class JoinView extends OrganisationShown {

    private final transient JoinRequests requests;
    private final transient Representatives representatives;

    JoinView(Organisations organisations, JoinRequests requests, Representatives representatives) {
        super(organisations);
        this.requests = requests;
        this.representatives = representatives;
    }

    @Override
    String title(OrganisationView organisation) {
        return getTranslation("organisations.join.title", organisation.name());
    }

    @Override
    void build(OrganisationView organisation) {
        H1 heading = new H1(getTranslation("organisations.join.heading", organisation.name()));
        heading.getElement().setAttribute("dir", "auto").setAttribute("tabindex", "-1");
        add(heading);
        if (representatives.myRole(organisation.id()).isPresent()) {
            add(new Paragraph(getTranslation("organisations.refused.in-team")), mine());
        } else if (requests.mine().stream().anyMatch(asked -> asked.id().equals(organisation.id()))) {
            add(new Paragraph(getTranslation("organisations.join.asked")));
            add(Words.button(
                    getTranslation("organisations.join.withdraw"),
                    () -> {
                        requests.withdraw(organisation.id());
                        showAgain(organisation);
                    },
                    "tl-button-quiet"));
            add(mine());
        } else {
            add(Words.lead(organisation.represents()), form(organisation));
        }
    }

    private Div form(OrganisationView organisation) {
        Fields fields = new Fields();
        FormField words = fields.lines(
                        "words",
                        getTranslation("organisations.join.words"),
                        getTranslation("organisations.join.words.hint"))
                .tall(3);
        ErrorSummary errors = new ErrorSummary(fields);
        Div form = new Div(
                errors,
                words,
                Words.meta(getTranslation("organisations.join.notice")),
                Words.actions(Words.button(
                        getTranslation("organisations.join.send"),
                        () -> errors.unlessRefused(() -> {
                            requests.ask(organisation.id(), words.value());
                            showAgain(organisation);
                            getChildren()
                                    .findFirst()
                                    .ifPresent(first -> first.getElement().callJsFunction("focus"));
                        }),
                        "tl-button-primary")));
        form.addClassName("tl-form");
        return form;
    }

    private Paragraph mine() {
        return new Paragraph(new Anchor(OrganisationsLinks.MINE, getTranslation("organisations.mine.heading")));
    }
}
