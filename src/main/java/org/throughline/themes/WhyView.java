package org.throughline.themes;

import java.util.List;

/**
 * Why something is where it is: what there is nearest to it, and the words that both use.
 *
 * @param nearest nearest first
 */
public record WhyView(List<Quote> nearest, List<String> sharedWords) {

    public WhyView {
        nearest = List.copyOf(nearest);
        sharedWords = List.copyOf(sharedWords);
    }
}
