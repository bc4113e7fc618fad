package org.throughline.contributions;

import java.util.Collection;
import java.util.Map;

/**
 * Where moderators and authors hear each other. The room that decides stands above this one and answers through here.
 *
 * @see WithholdingReasons
 */
public interface AuthorsCases {

    /** For those of the contributions that the person at the keyboard wrote; one without a case is left out. */
    Map<ContributionId, AuthorsCase> of(Collection<ContributionId> contributions);

    /**
     * Answers what a moderator asked.
     *
     * @throws org.throughline.kernel.Refused without words, or when nothing is asked
     */
    void answer(ContributionId contribution, String words);

    /**
     * Asks for another decision by another moderator: once.
     *
     * @throws org.throughline.kernel.Refused without words, without a decision against the author, and the second time
     */
    void appeal(ContributionId contribution, String words);
}
