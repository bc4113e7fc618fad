package org.throughline.briefs.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.throughline.briefs.BriefDesk;
import org.throughline.briefs.BriefLinks;
import org.throughline.briefs.BriefState;
import org.throughline.briefs.BriefView;
import org.throughline.briefs.Briefs;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.Drafts;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.kernel.LondonTime;
import org.throughline.plans.Consultations;

/** A brief: its items and what was answered on each; where its readers answer, and a moderator publishes it. */
@Route("consultations/:consultation/briefs/:brief")
@AnonymousAllowed
final class BriefPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Briefs briefs;
    private final transient BriefDesk desk;
    private final transient Drafts drafts;
    private final transient Consultations consultations;
    private final Paragraph status = new Paragraph();
    private String title = "";

    BriefPage(Briefs briefs, BriefDesk desk, Drafts drafts, Consultations consultations) {
        this.briefs = briefs;
        this.desk = desk;
        this.drafts = drafts;
        this.consultations = consultations;
        addClassName("tl-page-narrow");
        status.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BriefAddress address = BriefAddress.of(event, consultations);
        BriefView brief = briefs.byId(address.brief())
                .filter(found ->
                        found.consultation().id().equals(address.consultation().id()))
                .orElseThrow(NotFoundException::new);
        title = brief.title();
        show(brief);
    }

    private void again(BriefView before) {
        show(briefs.byId(before.id()).orElseThrow());
    }

    private void show(BriefView brief) {
        removeAll();
        String slug = brief.consultation().slug();
        Anchor back = new Anchor(
                BriefLinks.all(slug),
                getTranslation("briefs.back", brief.consultation().title()));
        back.addClassName("tl-back");
        H1 heading = new H1(brief.title());
        heading.getElement().setAttribute("dir", "auto");
        Paragraph lead = new Paragraph(getTranslation(
                "briefs.page.lead." + brief.state(),
                brief.panel(),
                LondonTime.day(brief.sent()),
                brief.published() == null ? "" : LondonTime.day(brief.published())));
        lead.addClassName("tl-lead");
        lead.getElement().setAttribute("dir", "auto");
        add(back, heading, lead, new H2(getTranslation("briefs.page.question")), words(brief.question()));
        add(new H2(getTranslation("briefs.page.items", brief.items().size())), status);
        if (brief.gone() > 0) {
            Paragraph gone = new Paragraph(getTranslation("briefs.page.gone", brief.gone()));
            gone.addClassName("tl-notice");
            add(gone);
        }
        for (int number = 0; number < brief.items().size(); number++) {
            add(card(brief, number + 1, brief.items().get(number)));
        }
        if (brief.answering()) {
            add(new AnswerForm(brief, drafts, (items, answer) -> {
                briefs.answer(brief.id(), items, answer);
                again(brief);
                status.setText(getTranslation("briefs.answer.kept", items.size()));
            }));
        }
        if (brief.publishing()) {
            add(publishing(brief));
        }
    }

    private static Paragraph words(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("tl-contribution-text");
        words.getElement().setAttribute("dir", "auto");
        return words;
    }

    private Article card(BriefView brief, int number, BriefView.Item item) {
        Paragraph groups = new Paragraph(getTranslation("briefs.page.about", Groups.words(this, item.groups())));
        groups.addClassName("tl-meta");
        H3 name = new H3(
                getTranslation("briefs.page.item", number, item.contribution().authorName()));
        name.getElement().setAttribute("dir", "auto");
        Article card = new Article(
                name,
                words(item.contribution().text()),
                groups,
                new Anchor(
                        ContributionLinks.permalink(brief.consultation().slug(), item.id()),
                        getTranslation("briefs.page.link")));
        card.addClassName("tl-card");
        if (item.answer() != null) {
            Div answer =
                    new Div(new H3(getTranslation("contributions.panel.heading", brief.panel())), words(item.answer()));
            answer.addClassName("tl-inset");
            card.add(answer);
        } else if (brief.state() == BriefState.SENT) {
            card.add(new Paragraph(getTranslation("briefs.page.unanswered")));
        }
        return card;
    }

    private Section publishing(BriefView brief) {
        ErrorSummary errors = new ErrorSummary(new Fields(), new H3(getTranslation("briefs.publish.not")));
        NativeButton publish = new NativeButton(
                getTranslation("briefs.publish.button"),
                click -> errors.unlessRefused(() -> {
                    desk.publish(brief.id());
                    again(brief);
                    status.setText(getTranslation("briefs.publish.done"));
                }));
        publish.addClassNames("tl-button", "tl-button-primary");
        Div actions = new Div(publish);
        actions.addClassName("tl-actions");
        return new Section(
                new H2(getTranslation("briefs.publish")),
                new Paragraph(getTranslation("briefs.publish.what", brief.unanswered())),
                errors,
                actions);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
