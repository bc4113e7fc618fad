package org.throughline.ownplans;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Open;
import org.throughline.kernel.Slice;
import org.throughline.organisations.OrganisationId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/** Plans and reports that organisations have of their own, for everybody; what is hidden does not say itself. */
@Service
public class OwnPlans {

    private static final int MOST_OF_ONE = 50;

    private final OwnPlanRows rows;
    private final OwnPlanViews views;

    OwnPlans(OwnPlanRows rows, OwnPlanViews views) {
        this.rows = rows;
        this.views = views;
    }

    /**
     * All that were ever put beside this consultation's plan, with what became of those that cannot be followed any more, the latest first.
     *
     * @param after what the step before gave to read on, or nothing; what is none reads from the beginning
     */
    @Open
    @Transactional(readOnly = true)
    public Slice<OwnPlanView> of(ConsultationId consultation, @Nullable String after) {
        return forEverybody(views.of(rows.of(consultation, Slice.after(after, OwnPlanId::new), Slice.SIZE)));
    }

    /** Those that speak to a section and can be followed. */
    @Open
    @Transactional(readOnly = true)
    public Slice<OwnPlanView> of(ConsultationId consultation, SectionId section, @Nullable String after) {
        return forEverybody(views.of(rows.of(consultation, section, Slice.after(after, OwnPlanId::new), Slice.SIZE)));
    }

    /** The latest fifty of an organisation, beside whatever plan. */
    @Open
    @Transactional(readOnly = true)
    public List<OwnPlanView> of(OrganisationId organisation) {
        return views.of(rows.of(organisation, MOST_OF_ONE)).stream()
                .map(OwnPlanView::forEverybody)
                .toList();
    }

    private static Slice<OwnPlanView> forEverybody(List<OwnPlanView> oneMore) {
        return Slice.byId(oneMore.stream().map(OwnPlanView::forEverybody).toList(), OwnPlanView::id);
    }
}
