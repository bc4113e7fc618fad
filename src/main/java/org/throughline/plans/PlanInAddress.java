package org.throughline.plans;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AddressPart;

/** A plan by its slug. */
@Component
final class PlanInAddress implements AddressPart {

    private final Plans plans;

    PlanInAddress(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public boolean leadsSomewhere(Map<String, String> address) {
        return plans.bySlug(address.getOrDefault(name(), "")).isPresent();
    }
}
