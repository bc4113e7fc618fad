package org.throughline.themes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.kernel.LondonTime;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;
import org.throughline.themes.ActKind;
import org.throughline.themes.ActView;
import org.throughline.themes.ThemeHistory;

/** What was decided about a section lately: who, when and why, and a way to undo it. */
final class DecidedActs extends Div {

    private final transient ThemeHistory history;
    private final transient Runnable undone;
    private final ErrorSummary errors;

    DecidedActs(ThemeHistory history, ConsultationId consultation, @Nullable SectionId section, Runnable undone) {
        this.history = history;
        this.undone = undone;
        errors = new ErrorSummary(new Fields(), new H2(getTranslation("themes.not-done")));
        OrderedList list = new OrderedList();
        list.addClassName("tl-acts");
        List<ActView> acts = history.latest(consultation, section);
        acts.forEach(act -> list.add(item(act)));
        NativeDetails details = new NativeDetails(getTranslation("themes.decided", acts.size()));
        details.setContent(
                acts.isEmpty()
                        ? new Paragraph(getTranslation("themes.decided.none"))
                        : new Div(errors, ModeratorsPage.meta(getTranslation("themes.decided.how")), list));
        details.addClassName("tl-details");
        add(details);
    }

    private ListItem item(ActView act) {
        String what = getTranslation("themes.act." + act.kind(), act.about());
        Paragraph words = new Paragraph(getTranslation(
                act.undone() ? "themes.act.undone" : "themes.act", what, act.by(), LondonTime.full(act.made())));
        words.getElement().setAttribute("dir", "auto");
        ListItem item = new ListItem(words);
        if (!act.undone() && act.kind() != ActKind.UNDO) {
            NativeButton undo = new NativeButton(getTranslation("themes.undo"), click -> {
                if (errors.unlessRefused(() -> history.undo(act.id()))) {
                    undone.run();
                }
            });
            undo.addClassName("tl-button");
            undo.getElement().setAttribute("aria-label", getTranslation("themes.undo.what", what));
            item.add(undo);
        }
        return item;
    }
}
