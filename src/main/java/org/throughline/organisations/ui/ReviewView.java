package org.throughline.organisations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Refused;
import org.throughline.organisations.Lookalike;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.OrganisationsLinks;
import org.throughline.organisations.VerificationStep;

/** Where a moderator verifies an organisation, takes that back, or finds that it is here twice. */
@Route("organisations/review/:organisation")
@RolesAllowed("MODERATOR")
final class ReviewView extends OrganisationShown {

    private final transient ReviewDesk desk;
    private final Paragraph status = new Paragraph();

    ReviewView(ReviewDesk desk) {
        super(desk.organisations());
        this.desk = desk;
        status.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        status.addClassName("tl-status");
    }

    @Override
    String title(OrganisationView organisation) {
        return getTranslation("organisations.review.title", organisation.name());
    }

    @Override
    void build(OrganisationView organisation) {
        Anchor back = new Anchor(OrganisationsLinks.REVIEW, getTranslation("organisations.review.heading"));
        back.addClassName("tl-back");
        H1 heading = new H1(organisation.name());
        heading.getElement().setAttribute("dir", "auto");
        add(back, heading, Words.standing(this, organisation), Words.lead(organisation.represents()), status);
        add(desk.facts().of(this, organisation), speakers(organisation));
        add(organisation.isVerified() ? takingBack(organisation) : verifying(organisation));
        add(requests(organisation));
        add(new H2(getTranslation("organisations.review.twice")), twice(organisation));
        List<VerificationStep> history = desk.verifications().history(organisation.id());
        if (!history.isEmpty()) {
            add(new H2(getTranslation("organisations.review.history")), history(history));
        }
    }

    private Component speakers(OrganisationView organisation) {
        String names = desk.representatives().of(organisation.id()).stream()
                .map(one -> one.name())
                .collect(Collectors.joining(", "));
        return Words.meta(
                names.isEmpty()
                        ? getTranslation("organisations.page.speakers.none")
                        : getTranslation("organisations.review.speakers", names));
    }

    private Component verifying(OrganisationView organisation) {
        Div part = new Div(
                new Paragraph(getTranslation("organisations.review.check")),
                Words.button(
                        getTranslation("organisations.review.verify", organisation.name()),
                        () -> act(
                                organisation,
                                () -> desk.verifications().verify(organisation.id()),
                                getTranslation("organisations.review.verified", organisation.name())),
                        "tl-button-primary"));
        part.addClassName("tl-inset");
        return part;
    }

    private Component takingBack(OrganisationView organisation) {
        Fields fields = new Fields("verification");
        FormField reason = fields.lines(
                        "reason",
                        getTranslation("organisations.review.reason"),
                        getTranslation("organisations.review.reason.hint"))
                .tall(3);
        ErrorSummary errors = new ErrorSummary(fields, new H3(getTranslation("organisations.review.not-done")));
        Div form = new Div(
                errors,
                reason,
                Words.actions(Words.button(
                        getTranslation("organisations.review.take-back"),
                        () -> {
                            if (errors.unlessRefused(
                                    () -> desk.verifications().takeBack(organisation.id(), reason.value()))) {
                                done(
                                        organisation,
                                        getTranslation("organisations.review.taken-back", organisation.name()));
                            }
                        },
                        "tl-button-danger")));
        form.addClassName("tl-form");
        return form;
    }

    /** Where nobody leads, a moderator answers. */
    private Component requests(OrganisationView organisation) {
        Div part = new Div();
        if (desk.representatives().of(organisation.id()).isEmpty() && !organisation.closed()) {
            desk.requests()
                    .of(organisation.id())
                    .forEach(request -> part.add(Words.button(
                            getTranslation("organisations.review.appoint", request.name()),
                            () -> act(
                                    organisation,
                                    () -> desk.requests().accept(organisation.id(), request.person()),
                                    getTranslation("organisations.requests.accepted", request.name())))));
        }
        return part;
    }

    private Component twice(OrganisationView organisation) {
        List<Lookalike> alike = desk.merges().lookalikes(organisation);
        if (alike.isEmpty()) {
            return new Paragraph(getTranslation("organisations.review.twice.none"));
        }
        Div cards = new Div();
        cards.addClassName("tl-card-list");
        for (Lookalike each : alike) {
            Anchor compare = new Anchor(
                    OrganisationsLinks.merge(organisation, each.organisation()),
                    getTranslation(
                            "organisations.review.compare", each.organisation().name()));
            compare.addClassName("tl-button");
            Article card = new Article(
                    new H3(Words.link(each.organisation())),
                    Words.standing(this, each.organisation()),
                    Words.meta(each.likenesses().stream()
                            .sorted()
                            .map(likeness -> Words.of(this, likeness))
                            .collect(Collectors.joining(" · "))),
                    new Paragraph(each.organisation().represents()),
                    new Paragraph(compare));
            card.addClassName("tl-card");
            cards.add(card);
        }
        return cards;
    }

    private Component history(List<VerificationStep> steps) {
        UnorderedList list = new UnorderedList();
        for (VerificationStep step : steps) {
            String by = step.moderator() == null ? "" : desk.facts().name(step.moderator());
            ListItem item = new ListItem(getTranslation(
                    "organisations.VerificationOutcome." + step.outcome().name(),
                    LondonTime.day(step.at()),
                    by,
                    step.reason()));
            item.getElement().setAttribute("dir", "auto");
            list.add(item);
        }
        return list;
    }

    private void act(OrganisationView organisation, Runnable change, String sentence) {
        try {
            change.run();
            done(organisation, sentence);
        } catch (Refused refused) {
            done(organisation, ErrorSummary.sentence(this, refused.refusals().getFirst()));
        }
    }

    private void done(OrganisationView organisation, String sentence) {
        showAgain(organisation);
        status.setText(sentence);
        status.getElement().callJsFunction("focus");
    }
}
