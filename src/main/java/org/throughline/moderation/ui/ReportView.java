package org.throughline.moderation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.State;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.moderation.Concern;
import org.throughline.moderation.Reports;

/** Where anybody points out a published contribution, without an account. */
@Route("consultations/:consultation/comments/:comment/report")
@AnonymousAllowed
final class ReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Reports reports;
    private final transient Contributions contributions;
    private final Fields fields = new Fields();
    private final FormField concern =
            fields.choice("concern", getTranslation("moderation.report.concern"), "", concerns());
    private final FormField words = fields.lines(
            "words", getTranslation("moderation.report.words"), getTranslation("moderation.report.words.hint"));
    private final ErrorSummary errors = new ErrorSummary(fields, new H2(getTranslation("moderation.report.not-sent")));

    ReportView(Reports reports, Contributions contributions) {
        this.reports = reports;
        this.contributions = contributions;
        addClassName("tl-page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ContributionView reported = event.getRouteParameters()
                .get("comment")
                .flatMap(Ids::parse)
                .flatMap(id -> contributions.byId(new ContributionId(id)))
                .filter(found -> found.state() == State.PUBLISHED)
                .orElseThrow(NotFoundException::new);
        String slug = event.getRouteParameters().get("consultation").orElse("");
        Paragraph text = new Paragraph(reported.text());
        text.addClassName("tl-contribution-text");
        text.getElement().setAttribute("dir", "auto");
        Paragraph who = new Paragraph(getTranslation("moderation.report.what", reported.authorName()));
        who.addClassName("tl-meta");
        who.getElement().setAttribute("dir", "auto");
        Div quoted = new Div(who, text);
        quoted.addClassName("tl-inset");
        Div form = new Div(errors, concern, words);
        form.addClassName("tl-form");
        NativeButton send = new NativeButton(
                getTranslation("moderation.report.send"),
                click -> errors.unlessRefused(() -> {
                    reports.report(reported.id(), chosen(), words.value());
                    thank(form);
                }));
        send.addClassNames("tl-button", "tl-button-primary");
        Div actions = new Div(send);
        actions.addClassName("tl-actions");
        form.add(actions);
        Anchor back =
                new Anchor(ContributionLinks.permalink(slug, reported.id()), getTranslation("moderation.report.back"));
        back.addClassName("tl-back");
        removeAll();
        add(
                new H1(getTranslation("moderation.report.title")),
                new Paragraph(getTranslation("moderation.report.intro")),
                quoted,
                form,
                back);
    }

    private void thank(Div form) {
        Paragraph thanks = new Paragraph(getTranslation("moderation.report.sent"));
        thanks.addClassName("tl-success");
        thanks.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        form.removeAll();
        form.add(thanks);
        thanks.getElement().callJsFunction("focus");
    }

    private Concern chosen() {
        if (concern.value().isEmpty()) {
            throw new Refused(Refusal.at("concern", "moderation.report.concern-missing"));
        }
        return Concern.valueOf(concern.value());
    }

    private Map<String, String> concerns() {
        Map<String, String> concerns = new LinkedHashMap<>();
        for (Concern each : Concern.values()) {
            concerns.put(each.name(), getTranslation(each.textKey()));
        }
        return concerns;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("moderation.report.title"));
    }
}
