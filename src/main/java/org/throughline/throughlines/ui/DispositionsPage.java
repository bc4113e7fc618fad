package org.throughline.throughlines.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.charts.ui.ChartFigure;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Drafts;
import org.throughline.kernel.Ids;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ui.BackLink;
import org.throughline.plans.ui.InAddress;
import org.throughline.throughlines.CloseOuts;
import org.throughline.throughlines.DispositionKind;
import org.throughline.throughlines.Dispositions;
import org.throughline.throughlines.Funnel;
import org.throughline.throughlines.FunnelChart;
import org.throughline.throughlines.LineLinks;

/** What became of everything that was said to a consultation; where nothing did, moderators record what does, and its owner closes it out. */
@Route("consultations/:consultation/dispositions")
@AnonymousAllowed
final class DispositionsPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Dispositions dispositions;
    private final transient CloseOuts closeOuts;
    private final transient Drafts drafts;
    private final transient Consultations consultations;
    private final transient Clock clock;
    private String title = "";

    DispositionsPage(
            Dispositions dispositions, CloseOuts closeOuts, Drafts drafts, Consultations consultations, Clock clock) {
        this.dispositions = dispositions;
        this.closeOuts = closeOuts;
        this.drafts = drafts;
        this.consultations = consultations;
        this.clock = clock;
        addClassName("tl-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = InAddress.consultation(event, consultations);
        title = getTranslation("throughlines.all.title", consultation.title());
        DispositionKind kind =
                asked(event, "kind").flatMap(DispositionKind::named).orElse(null);
        ContributionId after = asked(event, "after")
                .flatMap(Ids::parse)
                .map(ContributionId::new)
                .orElse(null);
        show(consultation, kind, after, "");
    }

    private static Optional<String> asked(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name);
    }

    /** @param done what has just been done; empty for nothing */
    private void show(
            ConsultationView consultation,
            @Nullable DispositionKind kind,
            @Nullable ContributionId after,
            String done) {
        removeAll();
        Funnel funnel = dispositions.funnel(consultation.id());
        Paragraph lead = new Paragraph(getTranslation("throughlines.all.lead"));
        lead.addClassName("tl-lead");
        add(
                new BackLink(consultation, getTranslation("throughlines.back", consultation.title())),
                new H1(getTranslation("throughlines.all.heading")),
                lead,
                new CloseOutPanel(consultation, closeOuts, () -> show(consultation, kind, after, "")),
                new ChartFigure(
                        new FunnelChart(funnel, clock.instant()).draw(this::getTranslation),
                        getTranslation("throughlines.funnel.table")),
                kinds(consultation, funnel, kind));
        if (kind != null) {
            add(list(consultation, funnel, kind, after, done));
        }
    }

    private Section kinds(ConsultationView consultation, Funnel funnel, @Nullable DispositionKind shown) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tl-kinds");
        for (DispositionKind kind : DispositionKind.values()) {
            Anchor link = new Anchor(
                    LineLinks.dispositions(consultation.slug(), kind, null),
                    getTranslation(
                            "throughlines.kinds.link",
                            getTranslation(kind.textKey()),
                            funnel.of(kind).contributions()));
            if (kind == shown) {
                link.getElement().setAttribute("aria-current", "true");
            }
            Paragraph meaning = new Paragraph(getTranslation(kind.textKey() + ".means"));
            meaning.addClassName("tl-meta");
            list.add(new ListItem(link, meaning));
        }
        return new Section(
                new H2(getTranslation("throughlines.kinds.heading")),
                new Paragraph(getTranslation(
                        "throughlines.kinds.lead", funnel.published().reached())),
                list);
    }

    private Section list(
            ConsultationView consultation,
            Funnel funnel,
            DispositionKind kind,
            @Nullable ContributionId after,
            String done) {
        List<Dispositions.Line> lines = dispositions.of(consultation.id(), kind, after);
        Section section =
                new Section(new H2(getTranslation("throughlines.list.heading", getTranslation(kind.textKey()))));
        section.setId(LineLinks.LIST);
        if (!done.isEmpty()) {
            Paragraph told = new Paragraph(done);
            told.addClassName("tl-success");
            told.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
            section.add(told);
        }
        if (lines.isEmpty()) {
            Div empty = new Div(
                    new Paragraph(getTranslation(after == null ? "throughlines.list.none" : "throughlines.list.end")));
            empty.addClassName("tl-empty");
            section.add(empty);
            return section;
        }
        boolean decides = CurrentPerson.is(Role.MODERATOR, consultation.body()) && kind != DispositionKind.ANSWERED;
        LineList list = new LineList(consultation, lines, decides);
        if (decides) {
            section.add(new DecidingForm(
                    consultation, kind, list, dispositions, drafts, words -> show(consultation, kind, after, words)));
        }
        section.add(list);
        if (lines.size() == Dispositions.STEP) {
            Anchor next = new Anchor(
                    LineLinks.dispositions(
                            consultation.slug(),
                            kind,
                            lines.getLast().disposition().contribution()),
                    getTranslation("throughlines.list.next"));
            next.addClassName("tl-button");
            section.add(next);
        }
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
