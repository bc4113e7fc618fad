package org.throughline.commitments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.commitments.CommitmentDesk;
import org.throughline.commitments.CommitmentId;
import org.throughline.commitments.CommitmentLinks;
import org.throughline.commitments.CommitmentView;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Slice;
import org.throughline.plans.PlanView;
import org.throughline.plans.Plans;
import org.throughline.plans.VersionView;

/** What an older plan promised and the newer one says nothing of yet: repeated or replaced here, or not carried over, because. */
@Route("plans/:plan/commitments/older")
@RolesAllowed("OWNER")
final class OlderPlanPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Plans plans;
    private final transient CommitmentDesk desk;
    private final transient SayingForms forms;
    private String title = "";

    OlderPlanPage(Plans plans, CommitmentDesk desk, SayingForms forms) {
        this.plans = plans;
        this.desk = desk;
        this.forms = forms;
        addClassName("tl-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OwnedPlan own = OwnedPlan.in(event, plans);
        PlanView older = Optional.ofNullable(OwnedPlan.parameter(event, "of"))
                .flatMap(plans::bySlug)
                .orElseThrow(NotFoundException::new);
        VersionView version = plans.versions(older.id()).stream()
                .filter(each -> each.published().isBefore(own.latest().published()))
                .max(Comparator.comparing(VersionView::published))
                .orElseThrow(NotFoundException::new);
        boolean itself = older.equals(own.plan());
        title = getTranslation(itself ? "commitments.older.own.title" : "commitments.older.title", older.title());
        removeAll();
        H1 heading = new H1(title);
        heading.getElement().setAttribute("dir", "auto");
        Paragraph lead = new Paragraph(getTranslation(
                itself ? "commitments.older.own.waiting" : "commitments.older.waiting",
                own.plan().title()));
        lead.addClassName("tl-lead");
        lead.getElement().setAttribute("dir", "auto");
        add(
                OwnedPlan.back(
                        CommitmentLinks.desk(own.plan().slug()),
                        getTranslation("commitments.desk.title", own.plan().title())),
                heading,
                lead,
                waiting(own, older, forms.waiting(own, older, OwnedPlan.parameter(event, "after"))),
                quoting(own, older, version));
    }

    private Div waiting(OwnedPlan own, PlanView older, Slice<CommitmentView> step) {
        Runnable again = () -> again(own.plan(), older);
        Div list = new Div();
        if (step.items().isEmpty() && step.next() == null) {
            list.addClassName("tl-empty");
            list.add(new Paragraph(getTranslation(
                    older.equals(own.plan()) ? "commitments.older.own.none" : "commitments.older.none",
                    older.title())));
            return list;
        }
        List<CommitmentView> promises = forms.promises(own);
        Div cards = new Div();
        cards.addClassName("tl-card-list");
        step.items().forEach(one -> {
            CommitmentCard card = new CommitmentCard(one, new H2());
            card.add(forms.carrying(own, one, promises, again), forms.dropping(own, one, again));
            cards.add(card);
        });
        list.add(cards);
        if (step.next() != null) {
            Anchor next = new Anchor(
                    CommitmentLinks.older(own.plan().slug(), older.slug()) + "&after=" + step.next(),
                    getTranslation("commitments.next"));
            next.addClassName("tl-button");
            list.add(new Paragraph(next));
        }
        return list;
    }

    private Section quoting(OwnedPlan own, PlanView older, VersionView version) {
        CommitmentId key = new CommitmentId(Ids.next());
        return new Section(
                new H2(getTranslation("commitments.older.quote")),
                new Paragraph(getTranslation("commitments.older.quote.what")),
                new MarkForm(
                        version,
                        plans.contents(version.id()),
                        said -> desk.mark(key, own.plan().id(), said),
                        () -> again(own.plan(), older)));
    }

    private static void again(PlanView plan, PlanView older) {
        UI.getCurrent()
                .navigate(CommitmentLinks.older(plan.slug(), older.slug()).substring(1));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
