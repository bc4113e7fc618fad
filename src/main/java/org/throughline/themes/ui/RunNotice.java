package org.throughline.themes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.throughline.kernel.LondonTime;
import org.throughline.themes.Run;

/** How far the machine is, or what it found and from what. */
final class RunNotice extends Div {

    RunNotice(Run run) {
        Paragraph words = new Paragraph();
        words.getElement().setAttribute("role", "status");
        words.addClassName("tl-notice");
        add(words);
        if (run.wanted()) {
            words.setText(
                    run.lanes() == 0
                            ? getTranslation("themes.run.waiting")
                            : getTranslation("themes.run.looking", run.lanesDone() + 1, run.lanes()));
            return;
        }
        words.setText(getTranslation(
                "themes.run.done",
                run.finished() == null ? "" : LondonTime.full(run.finished()),
                run.texts(),
                run.fresh(),
                run.asBefore(),
                run.dropped()));
        if (run.leftOut() > 0) {
            add(new Paragraph(getTranslation("themes.run.left-out", run.leftOut())));
        }
        NativeDetails how = new NativeDetails(
                getTranslation("themes.run.how"),
                new Paragraph(getTranslation("themes.run.from", run.model(), run.parameters(), run.fingerprint())));
        how.addClassNames("tl-details", "tl-breaking");
        add(how);
    }
}
