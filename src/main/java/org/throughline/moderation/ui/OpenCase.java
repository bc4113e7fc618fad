package org.throughline.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.throughline.moderation.CaseId;
import org.throughline.moderation.CaseView;
import org.throughline.moderation.ModerationLinks;
import org.throughline.plans.ConsultationView;

/** The case that lies open on the desk. It is kept for its reader, and given back to everybody when another one is opened. */
final class OpenCase extends Div {

    private final ConsultationView consultation;
    private final transient QueueAddress address;
    private final transient QueueDesk.Services services;
    private final transient BooleanSupplier keys;
    private final transient CasePanel.Desk desk;
    private @Nullable CasePanel panel;
    private @Nullable CaseId id;

    /** @param keys whether single keys are on */
    OpenCase(
            ConsultationView consultation,
            QueueAddress address,
            QueueDesk.Services services,
            BooleanSupplier keys,
            CasePanel.Desk desk) {
        this.consultation = consultation;
        this.address = address;
        this.services = services;
        this.keys = keys;
        this.desk = desk;
        addClassName("tl-desk-case");
    }

    Optional<CaseId> id() {
        return Optional.ofNullable(id);
    }

    Optional<CasePanel> panel() {
        return Optional.ofNullable(panel);
    }

    /**
     * Opens a case, whoever is reading it. One that this moderator does not decide is not kept from those who do.
     *
     * @return false while another moderator is reading it
     * @throws org.throughline.kernel.Refused for one that is gone
     */
    boolean show(CaseId wanted) {
        giveBack();
        clear();
        CaseView view = services.queues().read(wanted);
        boolean free = view.obstacle() != null || services.moderation().claim(wanted);
        show(free ? view : services.queues().read(wanted));
        return free && (view.obstacle() == null || !view.obstacle().textKey().equals("moderation.claimed"));
    }

    /**
     * Opens a case that is free.
     *
     * @return the key of why it is not, and nothing is opened then
     * @throws org.throughline.kernel.Refused for one that is gone
     */
    Optional<String> take(CaseId wanted) {
        giveBack();
        if (!services.moderation().claim(wanted)) {
            return Optional.of("moderation.read-by-another");
        }
        CaseView view = services.queues().read(wanted);
        if (view.state().isOver()) {
            return Optional.of("moderation.decided-by-another");
        }
        show(view);
        return Optional.empty();
    }

    private void show(CaseView view) {
        panel = new CasePanel(view, consultation.slug(), services.clock().instant(), keys.getAsBoolean(), desk);
        services.beside().stream()
                .map(room -> room.beside(consultation, view.about().contribution()))
                .flatMap(Optional::stream)
                .forEach(panel::add);
        id = view.id();
        removeAll();
        add(panel);
        keepInAddress(view.id());
    }

    private void keepInAddress(CaseId shown) {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(
                                ModerationLinks.queue(consultation.slug()).substring(1),
                                address.at(shown).query())));
    }

    /** The place is for something else for a while; the case stays with its reader. */
    void cover(BulkForm form) {
        panel = null;
        removeAll();
        add(form);
    }

    /** The end of the line. */
    void end() {
        clear();
        Paragraph end = new Paragraph(getTranslation("moderation.end"));
        end.addClassName("tl-empty");
        end.getElement().setAttribute("tabindex", "-1");
        add(end);
    }

    /** Puts the reader at the top of what is here. */
    void takeFocus() {
        if (panel != null) {
            panel.takeFocus();
        } else {
            getChildren().findFirst().ifPresent(here -> here.getElement().callJsFunction("focus"));
        }
    }

    /** Nothing lies open, and what did is no longer its reader's to give back. */
    void clear() {
        panel = null;
        id = null;
        removeAll();
    }

    void giveBack() {
        if (id != null) {
            services.moderation().release(id);
        }
        id = null;
    }
}
