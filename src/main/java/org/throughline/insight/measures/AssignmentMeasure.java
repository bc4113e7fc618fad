package org.throughline.insight.measures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.throughline.insight.assignment.Classifier;
import org.throughline.insight.assignment.Coded;
import org.throughline.insight.assignment.Interval;
import org.throughline.insight.assignment.SetOverlap;

/** How well the rest is assigned after people have coded some: the mean overlap of sets, with its interval. */
final class AssignmentMeasure {

    private static final int[] CODED = {100, 500, 1000};

    /** Fewer to test on say nothing. */
    private static final int FEWEST = 30;

    private AssignmentMeasure() {}

    static Map<String, Object> of(float[][] vectors, List<Set<String>> labels) {
        Map<String, Object> measures = new LinkedHashMap<>();
        Map<String, Object> intervals = new LinkedHashMap<>();
        List<Integer> drawn = labelled(labels);
        for (int coded : CODED) {
            if (drawn.size() >= coded + FEWEST) {
                Interval interval = measure(
                        chosen(drawn.subList(0, coded), vectors, labels),
                        chosen(drawn.subList(coded, drawn.size()), vectors, labels));
                measures.put(String.valueOf(coded), interval.mean());
                intervals.put(String.valueOf(coded), List.of(interval.low(), interval.high()));
            } else {
                measures.put(String.valueOf(coded), Double.NaN);
            }
        }
        measures.put("interval", intervals);
        return measures;
    }

    /** Those that carry a label, in an order drawn with a fixed seed. */
    private static List<Integer> labelled(List<Set<String>> labels) {
        List<Integer> drawn = new ArrayList<>(IntStream.range(0, labels.size())
                .filter(text -> !labels.get(text).isEmpty())
                .boxed()
                .toList());
        Collections.shuffle(drawn, new Random(1));
        return drawn;
    }

    private static Coded chosen(List<Integer> places, float[][] vectors, List<Set<String>> labels) {
        return new Coded(
                places.stream().map(place -> vectors[place]).toArray(float[][]::new),
                places.stream().map(labels::get).toList());
    }

    private static Interval measure(Coded coded, Coded rest) {
        Classifier classifier = Classifier.learn(coded);
        return Interval.of(IntStream.range(0, rest.size())
                .mapToDouble(place -> SetOverlap.of(rest.themes().get(place), classifier.themes(rest.vectors()[place])))
                .toArray());
    }
}
