package org.throughline.moderation.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.moderation.CaseView;
import org.throughline.moderation.Outcome;
import org.throughline.moderation.SecondLooks;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** Decisions that were drawn for a second look: the words in their context, and nothing of what was decided. */
@Route("moderation/:queue/second-looks")
@RolesAllowed("MODERATOR")
final class SecondLooksView extends ModeratedPage {

    private final transient SecondLooks looks;
    private final transient Clock clock;
    private final Paragraph status = new Paragraph();
    private final Div place = new Div();

    SecondLooksView(Consultations consultations, SecondLooks looks, Clock clock) {
        super(consultations, "moderation.looks.title");
        this.looks = looks;
        this.clock = clock;
        status.getElement().setAttribute("role", "status");
        status.addClassName("tl-status");
    }

    @Override
    void show(ConsultationView consultation) {
        add(new Paragraph(getTranslation("moderation.looks.intro")), status, place);
        showNext(consultation);
    }

    private void showNext(ConsultationView consultation) {
        place.removeAll();
        looks.next(consultation.id()).ifPresentOrElse(view -> place.add(look(consultation, view)), () -> {
            Paragraph none = new Paragraph(getTranslation("moderation.looks.none"));
            none.addClassName("tl-empty");
            place.add(none);
        });
    }

    private Article look(ConsultationView consultation, CaseView view) {
        CaseContext context = new CaseContext(this, view, consultation.slug());
        Article look = new Article(
                new H2(getTranslation(
                        "moderation.case", view.about().contribution().authorName())),
                context.who(clock.instant()),
                context.where());
        look.addClassName("tl-case");
        context.around().forEach(look::add);
        look.add(context.found(), new FlaggedWords(view));
        Fields fields = new Fields();
        FormField choice = fields.choice("choice", getTranslation("moderation.looks.choice"), "", outcomes());
        ErrorSummary errors = new ErrorSummary(fields, new H2(getTranslation("moderation.not-done")));
        NativeButton save = new NativeButton(
                getTranslation("moderation.looks.save"),
                click -> errors.unlessRefused(() -> {
                    looks.look(view.id(), chosen(choice));
                    status.setText(getTranslation("moderation.looks.saved"));
                    showNext(consultation);
                }));
        save.addClassNames("tl-button", "tl-button-primary");
        Div actions = new Div(save);
        actions.addClassName("tl-actions");
        look.add(errors, choice, actions);
        return look;
    }

    private Map<String, String> outcomes() {
        Map<String, String> outcomes = new LinkedHashMap<>();
        outcomes.put(Outcome.PUBLISH.name(), getTranslation("moderation.act.publish"));
        outcomes.put(Outcome.PUBLISH_REDACTED.name(), getTranslation("moderation.act.redact"));
        outcomes.put(Outcome.WITHHOLD.name(), getTranslation("moderation.act.withhold"));
        return outcomes;
    }

    private static Outcome chosen(FormField choice) {
        if (choice.value().isEmpty()) {
            throw new Refused(Refusal.at("choice", "moderation.bulk.choice-missing"));
        }
        return Outcome.valueOf(choice.value());
    }
}
