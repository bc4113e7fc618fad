package org.throughline.contributions;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.throughline.kernel.Internal;
import org.throughline.plans.ConsultationId;

/**
 * All that is published in a consultation, for the rooms that group and cite it: its identities first, then the words of some of them at
 * a time, so that nobody holds a hundred thousand texts at once.
 */
@Service
public class PublishedTexts {

    private static final int AT_ONCE = 500;

    private final ContributionQueries queries;
    private final ContributionViews views;

    PublishedTexts(ContributionQueries queries, ContributionViews views) {
        this.queries = queries;
        this.views = views;
    }

    /** Comments and replies that everybody can read now, in the order of their identities; one statement. */
    @Internal
    public List<ContributionId> of(ConsultationId consultation) {
        return queries.published(consultation);
    }

    /** When each of these was sent; one statement. */
    @Internal
    public Map<ContributionId, Instant> sent(Collection<ContributionId> ids) {
        return queries.sent(ids);
    }

    /** How many comments and replies were sent, also those that wait for a moderator or are withheld; one statement. */
    @Internal
    public int received(ConsultationId consultation) {
        return queries.received(consultation);
    }

    /**
     * Hands over the words of all of these that are still published, some hundred at a time, see {@link #words}.
     *
     * @param read told of each once
     */
    @Internal
    public void each(Collection<ContributionId> ids, Consumer<ContributionView> read) {
        List<ContributionId> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            words(all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .values()
                    .forEach(read);
        }
    }

    /**
     * Those of these that are still published, in the words that everybody reads: removed passages are marked, and of people who do not
     * show their words there is only the sentence that says so, see {@link ContributionView#wordsShown}. At most five statements.
     */
    @Internal
    public Map<ContributionId, ContributionView> words(Collection<ContributionId> ids) {
        return views.of(queries.byIds(ids).stream()
                .filter(row -> row.state() == State.PUBLISHED)
                .toList());
    }
}
