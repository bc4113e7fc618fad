package org.throughline.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks again every few seconds what somebody else, or the application itself, has done meanwhile: there is no push. It looks while its
 * component is on the screen and there is something to wait for. One on a page at a time.
 */
public final class Lookout implements Serializable {

    private static final int NEVER = -1;

    private final Component at;
    private final int every;
    private final transient BooleanSupplier look;
    private boolean waits = true;
    private @Nullable Registration looking;

    /** @param look shows what there is, and says whether to look again */
    public Lookout(Component at, Duration every, BooleanSupplier look) {
        this.at = at;
        this.every = Math.toIntExact(every.toMillis());
        this.look = look;
        at.addAttachListener(attach -> begin(attach.getUI()));
        at.addDetachListener(detach -> end(detach.getUI()));
    }

    private void begin(UI ui) {
        looking = ui.addPollListener(poll -> {
            if (waits) {
                waits = look.getAsBoolean();
                ask(poll.getSource());
            }
        });
        ask(ui);
    }

    private void end(UI ui) {
        ui.setPollInterval(NEVER);
        if (looking != null) {
            looking.remove();
            looking = null;
        }
    }

    private void ask(UI ui) {
        ui.setPollInterval(waits ? every : NEVER);
    }

    /** Whether there is something to wait for from now on; at first there is. */
    public void waitOn(boolean something) {
        waits = something;
        at.getUI().ifPresent(this::ask);
    }
}
