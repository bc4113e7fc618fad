package org.throughline.contributions.ui;

import java.util.Collection;
import java.util.Map;
import org.throughline.contributions.ContributionId;
import org.throughline.plans.ConsultationView;

/** What a room above says quietly on the cards of contributions, for a whole page of them at once. */
public interface CardNotes {

    /**
     * A short line that leads somewhere.
     *
     * @param address of a page of this application
     */
    record CardNote(String words, String address) {

        /** Whether the page is one of the public record, which the application's router does not know. */
        boolean isRecorded() {
            return address.startsWith("/record");
        }
    }

    /** Contributions of which there is nothing to say are left out; as many statements for one as for twenty. */
    Map<ContributionId, CardNote> notes(ConsultationView consultation, Collection<ContributionId> shown);
}
