package org.throughline.moderation;

import java.util.List;

/**
 * What a decision about many cases would be about.
 *
 * @param cases how many would be decided
 * @param left how many would be left alone: the moderator's own, or read by somebody else
 * @param examples the first of those that would be decided
 */
public record BulkPreview(int cases, int left, List<QueueRow> examples) {

    public BulkPreview {
        examples = List.copyOf(examples);
    }
}
