package org.throughline.contributions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussed;
import org.throughline.contributions.HelpedContributions;
import org.throughline.contributions.PanelReplies;
import org.throughline.contributions.RecordedAgreement;
import org.throughline.contributions.State;
import org.throughline.kernel.Ids;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Spelled;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ui.BackLink;
import org.throughline.plans.ui.InAddress;

/** One contribution at an address of its own, with its replies or the comment it answers. */
@Route("consultations/:consultation/comments/:comment")
@AnonymousAllowed
final class PermalinkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Talk talk;
    private final transient HelpedContributions helped;
    private final transient List<BesideContribution> beside;
    private final transient PanelReplies replies;
    private final transient Consultations consultations;
    private final transient AuthorsDoor door;
    private final Paragraph status = new Paragraph();
    private String title = "";

    PermalinkView(
            Talk talk,
            HelpedContributions helped,
            Consultations consultations,
            AuthorsDoor door,
            ObjectProvider<BesideContribution> beside,
            PanelReplies replies) {
        this.talk = talk;
        this.helped = helped;
        this.beside = beside.orderedStream().toList();
        this.replies = replies;
        this.consultations = consultations;
        this.door = door;
        addClassName("tl-page-narrow");
        status.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        ConsultationView consultation = InAddress.consultation(event, consultations);
        ContributionView view = event.getRouteParameters()
                .get("comment")
                .flatMap(Ids::parse)
                .flatMap(id -> talk.contributions().byId(new ContributionId(id)))
                .filter(found -> found.consultation().equals(consultation.id()))
                .orElseThrow(NotFoundException::new);
        show(consultation, view);
    }

    private void show(ConsultationView consultation, ContributionView view) {
        title = getTranslation("contributions.permalink.title", view.authorName(), consultation.title());
        H1 heading = new H1(getTranslation("contributions.permalink.heading", view.authorName()));
        heading.getElement().setAttribute("dir", "auto");
        add(heading);
        if (view.state() != State.PUBLISHED) {
            Paragraph notice = new Paragraph(getTranslation("contributions.permalink." + Spelled.of(view.state())));
            notice.addClassName("tl-warning");
            add(notice);
        }
        helped.agreement(view).ifPresent(agreement -> add(agreement(agreement)));
        if (view.parent() != null) {
            Paragraph parent = new Paragraph(new Anchor(
                    ContributionLinks.permalink(consultation.slug(), view.parent()),
                    getTranslation("contributions.permalink.parent")));
            parent.addClassName("tl-meta");
            add(parent);
        }
        H2 threadHeading = new H2(getTranslation("contributions.permalink.thread"));
        threadHeading.addClassName("tl-visually-hidden");
        Div thread = new Div(threadHeading);
        if (view.state() == State.PUBLISHED) {
            new Threads(consultation, null, talk, status::setText)
                    .addTo(thread, List.of(new Discussed(view, replies(view))));
        } else {
            thread.add(new ContributionCard(view, consultation.slug(), null));
        }
        add(thread, status);
        if (door.isOpen(consultation, view)) {
            Anchor write =
                    new Anchor(ContributionLinks.write(view.id()), getTranslation("contributions.permalink.write"));
            write.setRouterIgnore(true);
            add(new Paragraph(write));
        }
        add(new PanelReplyList(replies.of(List.of(view.id())).getOrDefault(view.id(), List.of())));
        beside.forEach(room -> room.beside(consultation, view).ifPresent(this::add));
        BackLink back = new BackLink(consultation, getTranslation("contributions.back", consultation.title()));
        add(back);
    }

    private Paragraph agreement(RecordedAgreement agreement) {
        String how = Wording.of(this, agreement.agreed());
        Paragraph notice = new Paragraph(getTranslation(
                "contributions.permalink.agreement",
                Wording.of(this, agreement.helper()),
                agreement.words().isEmpty() ? how : how + " (" + agreement.words() + ")",
                LondonTime.day(agreement.on())));
        notice.addClassName("tl-notice");
        return notice;
    }

    private List<ContributionView> replies(ContributionView view) {
        return view.replies() == 0
                ? List.of()
                : talk.discussions().replies(view.id(), null).items();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
