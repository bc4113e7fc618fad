package org.throughline.themes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.forms.BrowserDraft;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionRef;
import org.throughline.plans.ui.InAddress;
import org.throughline.themes.ProposalDesk;
import org.throughline.themes.ProposalId;
import org.throughline.themes.ProposalView;
import org.throughline.themes.Quote;
import org.throughline.themes.Reasons;
import org.throughline.themes.SortingDesk;
import org.throughline.themes.ThemeLinks;

/** One proposal with everything that is in it: a moderator makes a theme of it, or refuses it and says why. */
@Route("consultations/:consultation/themes/proposals/:proposal")
@RolesAllowed("MODERATOR")
final class ProposalPage extends ModeratorsPage {

    private static final String ACCEPTING = "theme-accept:";
    private static final String REFUSING = "theme-refuse:";

    private final transient ProposalDesk desk;
    private final transient SortingDesk sorting;
    private final transient Reasons reasons;
    private final transient Plans plans;

    ProposalPage(Consultations consultations, ProposalDesk desk, SortingDesk sorting, Reasons reasons, Plans plans) {
        super(consultations);
        this.desk = desk;
        this.sorting = sorting;
        this.reasons = reasons;
        this.plans = plans;
    }

    @Override
    void show(BeforeEnterEvent event, ConsultationView consultation) {
        ProposalView proposal = desk.byId(new ProposalId(InAddress.id(event, "proposal")))
                .filter(found -> found.consultation().equals(consultation.id()))
                .orElseThrow(NotFoundException::new);
        SectionRef section = proposal.section() == null
                ? null
                : plans.sections(consultation.version(), List.of(proposal.section()))
                        .get(proposal.section());
        String name = proposal.phrases().isEmpty()
                ? getTranslation("themes.proposal." + proposal.size())
                : String.join(" · ", proposal.phrases());
        begin(
                ThemeLinks.section(consultation.slug(), section == null ? null : section.key()),
                getTranslation("themes.back.section", Wordings.section(this, section)),
                getTranslation("themes.proposal.heading", name));
        add(meta(getTranslation(
                "themes.proposal.facts",
                Wordings.stance(this, proposal.stance()),
                Wordings.counts(this, proposal.counts(), sorting.heard(consultation.id(), proposal.section())))));
        if (proposal.open()) {
            add(meta(getTranslation("themes.keys")));
            Div desk = new Div(accepting(consultation, section, proposal), refusing(consultation, section, proposal));
            desk.addClassNames("tl-desk", "tl-halves");
            add(desk);
        } else {
            add(empty(getTranslation("themes.proposal.decided")));
        }
        add(quotes("themes.proposal.quotes", consultation, proposal, proposal.quotes()));
        if (!proposal.others().isEmpty()) {
            add(quotes("themes.proposal.others", consultation, proposal, proposal.others()));
        }
    }

    private Section accepting(ConsultationView consultation, @Nullable SectionRef section, ProposalView proposal) {
        Fields fields = new Fields("accept");
        ErrorSummary errors = new ErrorSummary(fields, new H2(getTranslation("themes.not-done")));
        FormField title = fields.line("title", getTranslation("themes.title"), getTranslation("themes.title.hint"));
        title.fill(String.join(", ", proposal.phrases()));
        return new Section(
                new H2(getTranslation("themes.accept")),
                errors,
                kept(ACCEPTING, proposal, fields, title),
                actions(new KeyButton(
                                getTranslation("themes.accept.button"),
                                'a',
                                () -> errors.unlessRefused(() -> {
                                    desk.accept(proposal.id(), title.value());
                                    forget(proposal);
                                    go(
                                            consultation,
                                            section,
                                            getTranslation(
                                                    "themes.accept.done",
                                                    title.value().strip()));
                                }))
                        .primary()));
    }

    private Section refusing(ConsultationView consultation, @Nullable SectionRef section, ProposalView proposal) {
        Fields fields = new Fields("refuse");
        ErrorSummary errors = new ErrorSummary(fields, new H2(getTranslation("themes.not-done")));
        FormField reason = fields.line("reason", getTranslation("themes.reason"), getTranslation("themes.reason.hint"));
        return new Section(
                new H2(getTranslation("themes.refuse")),
                errors,
                kept(REFUSING, proposal, fields, reason),
                actions(new KeyButton(
                        getTranslation("themes.refuse.button"),
                        'r',
                        () -> errors.unlessRefused(() -> {
                            desk.refuse(proposal.id(), reason.value());
                            forget(proposal);
                            go(consultation, section, getTranslation("themes.refuse.done"));
                        }))));
    }

    /** What is typed stays in the browser until somebody has decided. */
    private static Div kept(String what, ProposalView proposal, Fields fields, FormField field) {
        Div form = new Div(field);
        BrowserDraft.keep(form, what + proposal.id().value(), fields::fill);
        return form;
    }

    private void forget(ProposalView decided) {
        BrowserDraft.forget(this, ACCEPTING + decided.id().value());
        BrowserDraft.forget(this, REFUSING + decided.id().value());
    }

    private void go(ConsultationView consultation, @Nullable SectionRef section, String done) {
        String key = section == null ? ThemeLinks.MISSING : section.key();
        getUI().flatMap(ui -> ui.navigate(
                        ThemesPage.class,
                        new RouteParameters("consultation", consultation.slug()),
                        QueryParameters.simple(Map.of("section", key))))
                .ifPresent(page -> page.arrive(done));
    }

    private Section quotes(String key, ConsultationView consultation, ProposalView proposal, List<Quote> quotes) {
        Section part = new Section(new H2(getTranslation(key)));
        for (Quote quote : quotes) {
            Div one = new Div(
                    new Quotes(consultation.slug(), List.of(quote)),
                    new WhyHereButton(
                            consultation.slug(),
                            quote.author(),
                            () -> reasons.why(proposal.id(), quote.contribution())));
            one.addClassName("tl-member");
            part.add(one);
        }
        return part;
    }
}
