package org.throughline.summaries;

import org.throughline.charts.Percent;
import org.throughline.charts.Words;

/** So many of so many. */
public record Share(int carried, int all) {

    /** Of nothing, nothing is missing, and no percentage is said. */
    public String say(Words words) {
        return all == 0
                ? words.say("summaries.share.none")
                : words.say("summaries.share", carried, all, Percent.of(carried, all, words));
    }
}
