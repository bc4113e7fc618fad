package org.throughline.priorities.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.priorities.CountingProgress;

/** The votes are being counted: how far that is, looked at again every few seconds, and told where the reader is. */
final class CountingPanel extends Div {

    private static final int LOOK_EVERY_MILLISECONDS = 4_000;

    private final transient Supplier<Optional<CountingProgress>> progress;
    private final transient Runnable counted;
    private final Paragraph status = new Paragraph();
    private final Element bar = new Element("progress");
    private @Nullable Registration looking;

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

    private void look(PollEvent event) {
        progress.get().ifPresentOrElse(this::show, () -> {
            stop(event.getSource()::setPollInterval);
            status.setText(getTranslation("priorities.counting.done"));
            bar.removeFromParent();
            counted.run();
        });
    }

    private void stop(IntConsumer interval) {
        interval.accept(-1);
        if (looking != null) {
            looking.remove();
            looking = null;
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        looking = attach.getUI().addPollListener(this::look);
        attach.getUI().setPollInterval(LOOK_EVERY_MILLISECONDS);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        stop(detach.getUI()::setPollInterval);
    }
}
