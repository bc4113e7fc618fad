package org.throughline.commitments.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.PlanView;
import org.throughline.plans.Plans;
import org.throughline.plans.VersionView;
import org.throughline.plans.ui.InAddress;

/** The plan in the address of this room's pages, for those who answer for it; for others the address leads nowhere. */
record OwnedPlan(PlanView plan, List<VersionView> versions) {

    OwnedPlan {
        versions = List.copyOf(versions);
    }

    static OwnedPlan in(BeforeEnterEvent event, Plans plans) {
        PlanView plan = InAddress.ownPlan(event, plans);
        List<VersionView> versions = plans.versions(plan.id());
        if (versions.isEmpty()) {
            throw new NotFoundException();
        }
        return new OwnedPlan(plan, versions);
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
