package org.throughline.organisations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.throughline.forms.BrowserDraft;
import org.throughline.forms.ErrorSummary;
import org.throughline.organisations.Lookalike;
import org.throughline.organisations.NewOrganisation;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.organisations.OrganisationsLinks;
import org.throughline.places.Area;
import org.throughline.places.Areas;

/**
 * Registers an organisation. A group that is in no register is as welcome as one that is (R35). What looks like it is pointed out before
 * a second record is made.
 */
@Route(OrganisationsLinks.REGISTER)
@PermitAll
final class RegisterView extends Div implements HasDynamicTitle {

    private static final String DRAFT = "organisation:new";

    private final transient Organisations organisations;
    private final transient List<Area> areas;
    private final ProfileFields profile;
    private final ErrorSummary errors;
    private final Div alikePlace = new Div();
    private final transient Set<OrganisationId> others = new HashSet<>();

    RegisterView(Organisations organisations, Areas areas) {
        this.organisations = organisations;
        this.areas = areas.today();
        this.profile = new ProfileFields(this.areas);
        this.errors = new ErrorSummary(profile.fields());
        addClassNames("tl-page", "tl-page-narrow");
        profile.add(
                alikePlace,
                Words.actions(
                        Words.button(getTranslation("organisations.register.send"), this::send, "tl-button-primary")));
        BrowserDraft.keep(profile, DRAFT, kept -> profile.fields().fill(kept));
        add(
                new H1(getTranslation("organisations.register.heading")),
                Words.lead(getTranslation("organisations.register.lead")),
                errors,
                profile);
    }

    private void send() {
        alikePlace.removeAll();
        errors.unlessRefused(() -> {
            NewOrganisation said = profile.said();
            List<Lookalike> alike = organisations.lookalikes(said).stream()
                    .filter(each -> !others.contains(each.organisation().id()))
                    .toList();
            if (alike.isEmpty()) {
                OrganisationView registered = organisations.register(said, others);
                BrowserDraft.forget(this, DRAFT);
                UI.getCurrent().navigate(OrganisationsLinks.manage(registered));
            } else {
                pointOut(alike, said);
            }
        });
    }

    private void pointOut(List<Lookalike> alike, NewOrganisation said) {
        LookalikesPanel panel = new LookalikesPanel(alike, areas, said.name().strip(), () -> {
            alike.forEach(each -> others.add(each.organisation().id()));
            send();
        });
        alikePlace.add(panel);
        panel.takeFocus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisations.register.title");
    }
}
