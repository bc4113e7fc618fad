package org.throughline.themes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.kernel.LondonTime;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.SectionRef;
import org.throughline.themes.CodingHelp;
import org.throughline.themes.Confidence;
import org.throughline.themes.HelpView;
import org.throughline.themes.Lesson;
import org.throughline.themes.ThemeLinks;

/** How far the machine helps to code a section, how well people agree with it, and how sure it must be to go ahead. */
final class HelpBlock extends Section {

    private static final int[] PERCENTS = {99, 95, 90, 85, 80, 75, 70, 60, 50};

    private final transient ConsultationView consultation;
    private final transient @Nullable SectionRef section;
    private final transient CodingHelp help;

    HelpBlock(ConsultationView consultation, @Nullable SectionRef section, CodingHelp help) {
        this.consultation = consultation;
        this.section = section;
        this.help = help;
        show("");
    }

    private void show(String said) {
        removeAll();
        HelpView view = help.of(consultation.id(), section == null ? null : section.id());
        Lesson lesson = view.lesson();
        add(new H2(getTranslation("themes.help")));
        if (lesson == null) {
            int missing = Math.max(0, view.enough() - view.confirmed());
            add(new Paragraph(getTranslation(
                    missing == 0 ? "themes.help.soon" : "themes.help.missing",
                    view.confirmed(),
                    view.enough(),
                    missing)));
            return;
        }
        add(new Paragraph(getTranslation(
                "themes.help.learnt",
                lesson.learntFrom(),
                LondonTime.full(lesson.made()),
                view.filled(),
                view.toCheck())));
        if (view.asks()) {
            add(new Paragraph(new Anchor(
                    ThemeLinks.check(consultation.slug(), section == null ? null : section.key()),
                    getTranslation("themes.check.link", view.toCheck() + view.filled()))));
        }
        add(
                new Paragraph(Wordings.agreement(this, view.agreement())),
                confidence(view.confidence(), said),
                how(lesson));
    }

    private NativeDetails confidence(@Nullable Confidence now, String said) {
        Fields fields = new Fields("trust");
        ErrorSummary errors = new ErrorSummary(fields, new H3(getTranslation("themes.not-done")));
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put(String.valueOf(Confidence.NEVER), getTranslation("themes.help.never"));
        for (int percent : PERCENTS) {
            answers.put(String.valueOf(percent), getTranslation("themes.help.percent", percent));
        }
        FormField percent = fields.select(
                "percent",
                getTranslation("themes.help.how-sure"),
                getTranslation("themes.help.how-sure.hint"),
                answers);
        percent.fill(String.valueOf(now == null ? Confidence.NEVER : now.percent()));
        Paragraph status = new Paragraph(said);
        status.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        NativeDetails details = new NativeDetails(
                now == null || now.never()
                        ? getTranslation("themes.help.fills-nothing")
                        : getTranslation("themes.help.fills", now.percent(), now.by(), LondonTime.full(now.made())));
        KeyButton save = new KeyButton(getTranslation("themes.help.save"), 'e', () -> {
            if (errors.unlessRefused(() -> help.trust(consultation.id(), Integer.parseInt(percent.value())))) {
                show(getTranslation("themes.help.saved"));
            }
        });
        details.setContent(new Div(errors, percent, ModeratorsPage.actions(save), status));
        details.addClassName("tl-details");
        details.setOpen(!said.isEmpty());
        if (!said.isEmpty()) {
            status.getElement().executeJs("this.focus()");
        }
        return details;
    }

    private NativeDetails how(Lesson lesson) {
        NativeDetails how = new NativeDetails(
                getTranslation("themes.run.how"),
                new Paragraph(
                        getTranslation("themes.help.from", lesson.model(), lesson.parameters(), lesson.fingerprint())));
        how.addClassNames("tl-details", "tl-breaking");
        return how;
    }
}
