package org.throughline.insight.measures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.throughline.insight.themes.Comment;
import org.throughline.insight.themes.Corpus;
import org.throughline.insight.themes.Former;
import org.throughline.insight.themes.Parameters;
import org.throughline.insight.themes.Proposals;
import org.throughline.insight.themes.ThemeFinder;
import org.throughline.insight.vectors.VectorStore;

/**
 * What becomes of proposals when 5 % more texts come in. The new ones are drawn by a seed; the others are proposed for, then all of them,
 * beginning from those proposals as the application does, and what both sorted is compared.
 */
final class Stability {

    private static final int DRAWS = 5;
    private static final int ONE_IN = 20;
    /** Each draw looks for themes twice: of so many texts one is enough. */
    private static final int MANY = 5000;

    private final List<Comment> comments;
    private final List<String> labels;
    private final VectorStore store;
    private final Parameters parameters;

    /** @param labels the first label of each comment */
    Stability(List<Comment> comments, List<String> labels, VectorStore store, Parameters parameters) {
        this.comments = comments;
        this.labels = labels;
        this.store = store;
        this.parameters = parameters;
    }

    /** How often to draw among so many texts; not at all where nothing could be drawn. */
    static int draws(int texts) {
        return texts < ONE_IN ? 0 : texts > MANY ? 1 : DRAWS;
    }

    /** @param anew what was proposed for all of them, beginning from nothing */
    Map<String, Object> of(Proposals anew, int draws) {
        DoubleSummaryStatistics followed = new DoubleSummaryStatistics();
        DoubleSummaryStatistics fresh = new DoubleSummaryStatistics();
        DoubleSummaryStatistics quality = new DoubleSummaryStatistics();
        Corpus whole = Corpus.parted(comments).withVectors(store);
        for (int seed = 1; seed <= draws; seed++) {
            List<Comment> known = known(seed);
            Proposals before = ThemeFinder.propose(Corpus.parted(known).withVectors(store), parameters);
            Proposals after = ThemeFinder.propose(whole, Former.of(before), parameters);
            followed.accept(Agreement.adjustedRand(themes(known, before), themes(known, after)));
            fresh.accept(Agreement.adjustedRand(themes(known, before), themes(known, anew)));
            quality.accept(Agreement.vMeasure(labels, themes(comments, after)));
        }
        Map<String, Object> measures = new LinkedHashMap<>();
        measures.put("ari", draws == 0 ? Double.NaN : followed.getAverage());
        measures.put("worst", followed.getMin());
        measures.put("v_measure", draws == 0 ? Double.NaN : quality.getAverage());
        Map<String, Object> fromNothing = new LinkedHashMap<>();
        fromNothing.put("ari", draws == 0 ? Double.NaN : fresh.getAverage());
        fromNothing.put("worst", fresh.getMin());
        measures.put("anew", fromNothing);
        measures.put("draws", draws);
        return measures;
    }

    /** All but the new ones. */
    private List<Comment> known(int seed) {
        List<String> drawn = new ArrayList<>(comments.stream().map(Comment::id).toList());
        Collections.shuffle(drawn, new Random(seed));
        Set<String> fresh = new HashSet<>(drawn.subList(0, Math.round((float) drawn.size() / ONE_IN)));
        return comments.stream()
                .filter(comment -> !fresh.contains(comment.id()))
                .toList();
    }

    private static List<String> themes(List<Comment> comments, Proposals proposals) {
        return MainThemes.of(proposals, comments.stream().map(Comment::id).toList());
    }
}
