package org.throughline.themes;

import java.util.Map;
import java.util.Optional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;

/**
 * A person's own words as everybody reads them, with the name under which they stand.
 *
 * @param start in UTF-16 units of the whole text
 */
public record Quote(ContributionId contribution, String author, int start, int end, String words) {

    /** Nothing of what is not published, not shown or other words by now. */
    static Optional<Quote> of(ContributionId id, int start, int end, Map<ContributionId, ContributionView> published) {
        return Optional.ofNullable(published.get(id))
                .filter(ContributionView::wordsShown)
                .filter(said -> end <= said.text().length())
                .map(said ->
                        new Quote(id, said.authorName(), start, end, said.text().substring(start, end)));
    }
}
