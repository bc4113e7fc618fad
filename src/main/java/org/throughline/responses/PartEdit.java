package org.throughline.responses;

import java.util.List;
import org.throughline.plans.SectionId;

/**
 * What an editor makes of a part.
 *
 * @param base the version of the part that the editor had before them
 */
public record PartEdit(PartId part, int base, String words, List<SectionId> sections) {

    public PartEdit {
        sections = List.copyOf(sections);
    }
}
