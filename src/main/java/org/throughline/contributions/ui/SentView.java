package org.throughline.contributions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.Drafts;
import org.throughline.contributions.NotSent;
import org.throughline.contributions.OwnContribution;
import org.throughline.contributions.State;
import org.throughline.kernel.Ids;
import org.throughline.kernel.LondonTime;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.PlansLinks;

/** What an author sees right after sending: that it arrived, under which reference, and what happens next. */
@Route("contributions/sent/:sent")
@PermitAll
final class SentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Contributions contributions;
    private final transient Drafts drafts;
    private final transient Consultations consultations;
    private final transient DrawnLines lines;

    SentView(Contributions contributions, Drafts drafts, Consultations consultations, DrawnLines lines) {
        this.lines = lines;
        this.contributions = contributions;
        this.drafts = drafts;
        this.consultations = consultations;
        addClassName("tl-page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        ContributionId id = event.getRouteParameters()
                .get("sent")
                .flatMap(Ids::parse)
                .map(ContributionId::new)
                .orElseThrow(NotFoundException::new);
        Optional<OwnContribution> sent = contributions.mine(id);
        Optional<NotSent> notSent = sent.isPresent() ? Optional.empty() : drafts.notSent(id);
        sent.ifPresent(this::show);
        notSent.ifPresent(this::show);
        if (sent.isEmpty() && notSent.isEmpty()) {
            // A link that was opened again, or a second link to the same comment: it was sent once, and stands in the
            // list.
            add(new H1(getTranslation("contributions.sent.earlier")), mine());
        }
    }

    private void show(OwnContribution own) {
        ConsultationView consultation =
                consultations.byId(own.contribution().consultation()).orElseThrow(NotFoundException::new);
        Paragraph reference = new Paragraph(own.reference());
        reference.addClassName("tl-reference");
        Div receipt = new Div(
                new Paragraph(getTranslation("contributions.sent.reference")),
                reference,
                new Paragraph(getTranslation("contributions.sent.keep")));
        receipt.addClassName("tl-receipt");
        add(new H1(getTranslation("contributions.sent.heading")), receipt);
        add(new Paragraph(getTranslation(
                own.contribution().state() == State.WAITING
                        ? "contributions.sent.waits"
                        : "contributions.sent.published")));
        lines.of(own.contribution()).ifPresent(this::add);
        add(new H2(getTranslation("contributions.sent.next")), steps(consultation));
        String address = ContributionLinks.permalink(
                consultation.slug(), own.contribution().id());
        add(new Paragraph(new Anchor(address, getTranslation("contributions.sent.permalink"))));
        add(new H2(getTranslation("contributions.sent.copy")));
        add(new ContributionCard(own.contribution(), consultation.slug(), null), mine());
        own.contribution()
                .sections()
                .forEach(section -> add(new Paragraph(new Anchor(
                        PlansLinks.section(consultation.slug(), section.key()),
                        getTranslation("contributions.back", section.title())))));
        add(new Paragraph(new Anchor(
                PlansLinks.consultation(consultation.slug()),
                getTranslation("contributions.back", consultation.title()))));
    }

    private void show(NotSent notSent) {
        String closed = consultations
                .byId(notSent.consultation())
                .map(consultation -> LondonTime.full(consultation.closes()))
                .orElse("");
        add(
                new H1(getTranslation("contributions.not-sent.heading")),
                new Paragraph(getTranslation(notSent.reasonKey(), closed)),
                new Paragraph(getTranslation("contributions.not-sent.kept")),
                ContributionCard.words(notSent.text()),
                mine());
    }

    private static OrderedList steps(ConsultationView consultation) {
        OrderedList steps = new OrderedList();
        steps.addClassName("tl-steps");
        consultation.steps().forEach(step -> steps.add(new ListItem(step)));
        return steps;
    }

    private Paragraph mine() {
        return new Paragraph(new Anchor(ContributionLinks.mine(), getTranslation("contributions.mine")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("contributions.sent.title"));
    }
}
