package org.throughline.summaries;

import java.util.List;
import org.throughline.contributions.ContributionId;
import org.throughline.themes.ThemeView;

/**
 * A confirmed theme beside the summary of a part.
 *
 * @param open what was said in it that the summary neither carries nor leaves out
 * @param small whether under 1 % of those who spoke about the part are in it
 * @param looked whether somebody looked at it; asked for small ones only
 */
public record ThemeLine(ThemeView theme, List<ContributionId> open, boolean small, boolean looked) {

    public boolean isCarried() {
        return open.size() < theme.contributions().size();
    }
}
