package org.throughline.commitments.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.PlanView;
import org.throughline.plans.Plans;
import org.throughline.plans.VersionView;

/** The plan in the address of this room's pages, for those who answer for it; for others the address leads nowhere. */
record OwnedPlan(PlanView plan, List<VersionView> versions) {

    OwnedPlan {
        versions = List.copyOf(versions);
    }

    static OwnedPlan in(BeforeEnterEvent event, Plans plans) {
        return event.getRouteParameters()
                .get("plan")
                .flatMap(plans::bySlug)
                .filter(found -> CurrentPerson.is(Role.OWNER, found.body()))
                .map(found -> new OwnedPlan(found, plans.versions(found.id())))
                .filter(found -> !found.versions().isEmpty())
                .orElseThrow(NotFoundException::new);
    }

    static @Nullable String parameter(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name).orElse(null);
    }

    /** The one that was published last. */
    VersionView latest() {
        return versions.stream()
                .max(Comparator.comparing(VersionView::published))
                .orElseThrow();
    }

    static Anchor back(String address, String words) {
        Anchor back = new Anchor(address, words);
        back.addClassName("tl-back");
        return back;
    }
}
