package org.throughline.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.moderation.Queues;
import org.throughline.moderation.WatchlistKind;
import org.throughline.moderation.WordLists;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** The names and words that a body looks out for, and the time within which it aims to decide. */
@Route("moderation/:queue/watch")
@RolesAllowed("MODERATOR")
final class WatchView extends ModeratedPage {

    private final transient WordLists lists;
    private final transient Queues queues;

    WatchView(Consultations consultations, WordLists lists, Queues queues) {
        super(consultations, "moderation.watch.title");
        this.lists = lists;
        this.queues = queues;
    }

    @Override
    void show(ConsultationView consultation) {
        Fields fields = new Fields();
        FormField days = fields.number(
                "days", getTranslation("moderation.watch.days"), getTranslation("moderation.watch.days.hint"));
        FormField staff = fields.lines(
                "staff", getTranslation("moderation.watch.staff"), getTranslation("moderation.watch.staff.hint"));
        FormField abuse = fields.lines(
                "abuse", getTranslation("moderation.watch.abuse"), getTranslation("moderation.watch.abuse.hint"));
        days.fill(String.valueOf(queues.waiting(consultation.id()).promisedDays()));
        staff.fill(String.join("\n", lists.of(consultation.body(), WatchlistKind.STAFF)));
        abuse.fill(String.join("\n", lists.of(consultation.body(), WatchlistKind.ABUSE)));
        ErrorSummary errors = new ErrorSummary(fields, new H2(getTranslation("moderation.watch.not-saved")));
        Paragraph status = new Paragraph();
        status.getElement().setAttribute("role", "status");
        status.addClassName("tl-status");
        NativeButton save = new NativeButton(getTranslation("moderation.watch.save"), click -> {
            status.setText("");
            if (errors.unlessRefused(() -> {
                queues.promise(consultation.id(), number(days.value()));
                lists.change(consultation.body(), WatchlistKind.STAFF, lines(staff));
                lists.change(consultation.body(), WatchlistKind.ABUSE, lines(abuse));
            })) {
                status.setText(getTranslation("moderation.watch.saved"));
            }
        });
        save.addClassNames("tl-button", "tl-button-primary");
        Div actions = new Div(save);
        actions.addClassName("tl-actions");
        Div form = new Div(errors, days, staff, abuse, actions, status);
        form.addClassName("tl-form");
        add(new Paragraph(getTranslation("moderation.watch.intro")), form);
    }

    private static List<String> lines(FormField field) {
        return field.value().lines().toList();
    }

    private static int number(String days) {
        return days.matches("\\d{1,4}") ? Integer.parseInt(days) : 0;
    }
}
