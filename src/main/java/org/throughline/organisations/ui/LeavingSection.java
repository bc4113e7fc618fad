package org.throughline.organisations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.throughline.forms.ErrorSummary;
import org.throughline.kernel.Refused;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.OrganisationsLinks;

/** How one stops speaking for an organisation, and how an organisation ends. */
final class LeavingSection extends Section {

    private final OrganisationView organisation;
    private final Paragraph refusal = new Paragraph();

    LeavingSection(OrganisationView organisation, boolean lead, ManagingDesk desk) {
        this.organisation = organisation;
        refusal.addClassName("tl-field-error");
        refusal.getElement().setAttribute("role", "alert");
        add(new H2(getTranslation("organisations.leaving.heading")), refusal);
        add(confirmed("leave", () -> desk.representatives().leave(organisation.id())));
        if (lead) {
            add(confirmed("close", () -> desk.organisations().close(organisation.id())));
        }
    }

    private Confirmed confirmed(String what, Runnable action) {
        String key = "organisations.leaving." + what;
        String name = organisation.name();
        return new Confirmed(
                getTranslation(key, name),
                getTranslation(key + ".ask", name),
                getTranslation(key + ".yes", name),
                () -> {
                    try {
                        action.run();
                        UI.getCurrent().navigate(OrganisationsLinks.MINE);
                    } catch (Refused refused) {
                        refusal.setText(
                                ErrorSummary.sentence(this, refused.refusals().getFirst()));
                    }
                });
    }
}
