package org.throughline.priorities;

import java.util.ArrayList;
import java.util.List;
import org.throughline.kernel.Spelled;

/**
 * A file of a result: to find a receipt in, to count again, for a spreadsheet.
 *
 * @param address within the site
 * @param textKey of the words of its link
 */
public record PublishedFile(String address, String textKey) {

    /** All there are of a final result, whatever is too small to be published left out. */
    public static List<PublishedFile> of(Result result, String consultationSlug) {
        String folder = "/record"
                + PriorityLinks.ballot(consultationSlug, result.ballot().key()) + "/";
        List<PublishedFile> files = new ArrayList<>();
        files.add(new PublishedFile(folder + "commitments.txt", "priorities.files.commitments"));
        if (!result.methods().isEmpty() || !result.answers().isEmpty()) {
            files.add(new PublishedFile(folder + "results.csv", "priorities.files.csv"));
        }
        for (Electorate electorate : Electorate.values()) {
            if (result.methods(electorate).isPresent()
                    && result.of(electorate).people() >= SmallNumbers.FEWEST_TO_PUBLISH) {
                files.add(new PublishedFile(
                        folder + Spelled.of(electorate) + ".pb", "priorities.files." + electorate.name()));
            }
        }
        return List.copyOf(files);
    }
}
