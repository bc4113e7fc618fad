package org.throughline.priorities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.throughline.forms.Lookout;
import org.throughline.priorities.CountingProgress;

/** The votes are being counted: how far that is, looked at again every few seconds, and told where the reader is. */
final class CountingPanel extends Div {

    private static final Duration EVERY = Duration.ofSeconds(4);

    private final transient Supplier<Optional<CountingProgress>> progress;
    private final transient Runnable counted;
    private final Paragraph status = new Paragraph();
    private final Element bar = new Element("progress");

    /**
     * Shows how far it is.
     *
     * @param progress none once there is a result
     * @param counted shows the result below this panel
     */
    CountingPanel(Supplier<Optional<CountingProgress>> progress, Runnable counted) {
        this.progress = progress;
        this.counted = counted;
        status.getElement().setAttribute("role", "status");
        status.addClassName("tl-empty");
        bar.setAttribute("aria-label", getTranslation("priorities.counting.bar"));
        bar.setAttribute("class", "tl-progress");
        add(status);
        getElement().appendChild(bar);
        progress.get().ifPresent(this::show);
        new Lookout(this, EVERY, this::look);
    }

    private void show(CountingProgress how) {
        status.setText(
                how.steps() == 0
                        ? getTranslation("priorities.counting.soon")
                        : getTranslation("priorities.counting.steps", how.done(), how.steps()));
        if (how.steps() > 0) {
            bar.setAttribute("max", String.valueOf(how.steps())).setAttribute("value", String.valueOf(how.done()));
        }
    }

    private boolean look() {
        Optional<CountingProgress> now = progress.get();
        now.ifPresentOrElse(this::show, () -> {
            status.setText(getTranslation("priorities.counting.done"));
            bar.removeFromParent();
            counted.run();
        });
        return now.isPresent();
    }
}
