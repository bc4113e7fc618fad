package org.throughline.organisations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.throughline.forms.ErrorSummary;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.organisations.MembershipRole;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.organisations.OrganisationsLinks;
import org.throughline.organisations.Representatives;
import org.throughline.places.Areas;

/** Where a lead changes what the organisation says of itself. */
@Route("organisations/:organisation/edit")
@PermitAll
final class EditView extends OrganisationShown {

    private final transient Organisations organisations;
    private final transient Representatives representatives;
    private final transient Areas areas;

    EditView(Organisations organisations, Representatives representatives, Areas areas) {
        super(organisations);
        this.organisations = organisations;
        this.representatives = representatives;
        this.areas = areas;
    }

    @Override
    String title(OrganisationView organisation) {
        return getTranslation("organisations.edit.title", organisation.name());
    }

    @Override
    void build(OrganisationView organisation) {
        if (!representatives.myRole(organisation.id()).equals(Optional.of(MembershipRole.LEAD))) {
            throw new NotFoundException();
        }
        ProfileFields profile = new ProfileFields(areas.today());
        profile.fill(organisation);
        ErrorSummary errors = new ErrorSummary(profile.fields());
        profile.add(Words.actions(Words.button(
                getTranslation("organisations.edit.save"),
                () -> errors.unlessRefused(() -> save(organisation, profile)),
                "tl-button-primary")));
        Anchor back = new Anchor(OrganisationsLinks.manage(organisation), organisation.name());
        back.addClassName("tl-back");
        H1 heading = new H1(getTranslation("organisations.edit.heading", organisation.name()));
        heading.getElement().setAttribute("dir", "auto");
        add(back, heading);
        if (organisation.isVerified()) {
            add(Words.meta(getTranslation("organisations.edit.verified")));
        }
        add(errors, profile);
    }

    private void save(OrganisationView organisation, ProfileFields profile) {
        try {
            organisations.edit(organisation.id(), organisation.version(), profile.said());
        } catch (OptimisticLockingFailureException changed) {
            throw new Refused(Refusal.of("organisations.refused.changed"));
        }
        UI.getCurrent().navigate(OrganisationsLinks.organisation(organisation));
    }
}
