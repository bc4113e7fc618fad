package org.throughline.summaries.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.contributions.ContributionLinks;
import org.throughline.kernel.LondonTime;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ui.BackLink;
import org.throughline.plans.ui.InAddress;
import org.throughline.summaries.BackingWords;
import org.throughline.summaries.Part;
import org.throughline.summaries.Summaries;
import org.throughline.summaries.SummaryLinks;
import org.throughline.summaries.SummaryView;

/** A summary for everybody: statements that lead to what was said, and what was left out and why. */
@Route("consultations/:consultation/summary")
@AnonymousAllowed
final class SummaryPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Summaries summaries;
    private final transient Consultations consultations;
    private final transient List<BesideSummary> beside;
    private String title = "";

    SummaryPage(Summaries summaries, Consultations consultations, ObjectProvider<BesideSummary> beside) {
        this.beside = beside.orderedStream().toList();
        this.summaries = summaries;
        this.consultations = consultations;
        addClassName("tl-page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = InAddress.consultation(event, consultations);
        String key = WorkAddress.of(event.getLocation()).section();
        SummaryView summary = summaries.of(consultation.id(), key).orElseThrow(NotFoundException::new);
        title = getTranslation("summaries.page.title", summary.part().title());
        removeAll();
        Paragraph lead = new Paragraph(getTranslation("summaries.page.lead"));
        lead.addClassName("tl-lead");
        add(
                new BackLink(consultation, getTranslation("summaries.page.back", consultation.title())),
                new H1(title),
                lead);
        SummaryView.Signed signed = summary.signed();
        if (signed == null) {
            add(none(consultation, summary));
        } else {
            show(consultation, key, signed);
        }
        parts(summary);
        if (CurrentPerson.is(Role.MODERATOR, consultation.body())) {
            Anchor write = new Anchor(
                    SummaryLinks.workspace(consultation.slug(), key), getTranslation("summaries.page.write"));
            write.addClassName("tl-button");
            add(Buttons.row(write));
        }
    }

    private Div none(ConsultationView consultation, SummaryView summary) {
        Div empty = new Div(new Paragraph(
                summary.isInPartsOnly()
                        ? getTranslation(
                                "summaries.page.none.whole", summary.parts().size())
                        : consultation.isOpen()
                                ? getTranslation("summaries.page.none.open", LondonTime.full(consultation.closes()))
                                : getTranslation("summaries.page.none")));
        empty.addClassName("tl-empty");
        return empty;
    }

    private void show(ConsultationView consultation, String key, SummaryView.Signed signed) {
        add(new Paragraph(getTranslation(
                "summaries.page.signed", signed.editor(), signed.signer(), LondonTime.day(signed.at()))));
        if (signed.revised()) {
            Paragraph revised = new Paragraph(getTranslation("summaries.page.revised"));
            revised.addClassName("tl-notice");
            add(revised);
        }
        String letters = new BackingWords(this::getTranslation)
                .letters(signed.statements().stream()
                        .map(SummaryView.PublishedStatement::campaigns)
                        .toList());
        if (!letters.isEmpty()) {
            add(new Paragraph(letters));
        }
        OrderedList statements = new OrderedList();
        statements.addClassName("tl-statements");
        signed.statements()
                .forEach(statement -> statements.add(new SignedStatement(consultation.slug(), key, statement)));
        add(statements, leftOut(consultation, signed));
        Section coverage = new Section(
                new H2(getTranslation("summaries.page.coverage")),
                new Paragraph(getTranslation("summaries.page.coverage.when")),
                new CoverageBar(signed.coverage()));
        beside.forEach(one -> coverage.add(one.beside(consultation)));
        add(coverage);
        Anchor record =
                new Anchor(SummaryLinks.record(consultation.slug(), key), getTranslation("summaries.page.record"));
        record.setRouterIgnore(true);
        Anchor file = new Anchor(SummaryLinks.file(consultation.slug(), key), getTranslation("summaries.page.file"));
        file.setRouterIgnore(true);
        add(new Paragraph(record), new Paragraph(file));
    }

    private Section leftOut(ConsultationView consultation, SummaryView.Signed signed) {
        Section section = new Section(new H2(getTranslation("summaries.page.left-out")));
        if (signed.leftOut().isEmpty()) {
            section.add(new Paragraph(getTranslation("summaries.page.left-out.none")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("tl-card-list");
        signed.leftOut().forEach(one -> {
            Paragraph words = new Paragraph(one.contribution().text());
            words.addClassName("tl-contribution-text");
            words.getElement().setAttribute("dir", "auto");
            Paragraph reason = new Paragraph(getTranslation("summaries.page.reason", one.reason()));
            reason.getElement().setAttribute("dir", "auto");
            Anchor source = new Anchor(
                    ContributionLinks.permalink(
                            consultation.slug(), one.contribution().id()),
                    getTranslation("summaries.page.source", one.contribution().authorName()));
            ListItem item = new ListItem(words, reason, source);
            item.addClassName("tl-card");
            list.add(item);
        });
        section.add(list);
        return section;
    }

    private void parts(SummaryView summary) {
        if (summary.parts().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        for (Part part : summary.parts()) {
            Anchor link = new Anchor(
                    SummaryLinks.summary(summary.consultation().slug(), part.key()),
                    part.kind() == Part.Kind.WHOLE ? getTranslation("summaries.part.whole") : part.title());
            if (part.place().equals(summary.part().place())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        add(new Section(new H2(getTranslation("summaries.page.parts")), list));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
