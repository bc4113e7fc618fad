package org.throughline.themes;

import java.util.List;
import java.util.UUID;
import org.throughline.contributions.ContributionView;

/**
 * A contribution for which the machine proposes themes.
 *
 * @param proposed what it proposes
 * @param others the other themes of its section and stance
 * @param likelihood of the least likely of those proposed, from 0 to 1
 * @param filled whether the machine has put it there
 * @param left how many there are to check, with this one
 */
public record CheckView(
        UUID lesson,
        ContributionView said,
        List<ThemeView> proposed,
        List<ThemeView> others,
        double likelihood,
        boolean filled,
        int left) {

    public CheckView {
        proposed = List.copyOf(proposed);
        others = List.copyOf(others);
    }
}
