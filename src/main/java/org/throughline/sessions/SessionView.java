package org.throughline.sessions;

import java.util.List;
import org.throughline.contributions.ContributionView;
import org.throughline.plans.ConsultationView;

/**
 * A recorded session as somebody may read it.
 *
 * @param areaName where it belongs, empty when it named no area
 * @param said what was said there and the reader may read
 * @param hidden how much more waits or is withheld
 * @param own whether the reader ran it
 */
public record SessionView(
        SessionId id,
        ConsultationView consultation,
        SessionMode mode,
        SessionDetails details,
        String areaName,
        List<ContributionView> said,
        int hidden,
        boolean own) {

    public SessionView {
        said = List.copyOf(said);
    }
}
