package org.throughline.insight.measures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.throughline.insight.measures.Table.Row;
import org.throughline.insight.themes.Comment;
import org.throughline.insight.themes.Corpus;
import org.throughline.insight.themes.FairQuotations;
import org.throughline.insight.themes.Parameters;
import org.throughline.insight.themes.Proposals;
import org.throughline.insight.themes.ProposedTheme.Size;
import org.throughline.insight.themes.ThemeFinder;
import org.throughline.insight.vectors.Embedder;
import org.throughline.insight.vectors.VectorStore;

/**
 * Runs the whole way from raw texts to proposals on texts that people have labelled, and says how well it did. What it proposes depends
 * on the texts and stances alone; the labels are only compared with.
 */
public final class Evaluation {

    private static final int QUOTATIONS = 24;
    private static final double[] SHOWN = {0.01, 0.025, 0.05};
    private static final String[] SHOWN_NAMES = {"1", "2_5", "5"};

    private final List<Row> rows;
    private final List<Set<String>> labels;
    private final List<String> stances;
    private final Parameters parameters = Parameters.STANDARD;
    private final Steps steps = new Steps();
    private final VectorStore store = new VectorStore();

    private Evaluation(Table table, String stanceColumn) {
        rows = table.rows().stream()
                .sorted(Comparator.comparing(Row::text).thenComparing(Row::id))
                .toList();
        labels = rows.stream().map(row -> labels(row.cell("label"))).toList();
        stances = rows.stream().map(row -> row.cell(stanceColumn)).toList();
    }

    /**
     * @param stanceColumn the column that names each author's stance; empty where there is none
     * @return the measures by name, nested; not a number where one cannot be had
     */
    public static Map<String, Object> of(Table table, String stanceColumn) {
        return new Evaluation(table, stanceColumn).measure(!stanceColumn.isEmpty());
    }

    private static Set<String> labels(String cell) {
        Set<String> labels = new TreeSet<>();
        for (String label : cell.split("\\|")) {
            if (!label.isBlank()) {
                labels.add(label.strip());
            }
        }
        return labels;
    }

    private Map<String, Object> measure(boolean hasStances) {
        int size = rows.size();
        List<Comment> comments = IntStream.range(0, size)
                .mapToObj(row -> new Comment(rows.get(row).id(), rows.get(row).text(), stances.get(row)))
                .toList();
        Corpus parted = steps.time("points", size, () -> Corpus.parted(comments));
        Corpus corpus = steps.time("vectors", size, () -> parted.withVectors(store));
        Proposals proposals = steps.time("themes", size, () -> ThemeFinder.propose(corpus, parameters));
        float[][] whole = steps.time(
                "whole_texts",
                size,
                () -> store.vectors(rows.stream().map(Row::text).toList()));

        Map<String, Object> measures = new LinkedHashMap<>();
        measures.put("texts", size);
        measures.put("points", corpus.points());
        measures.put("needs_translation", proposals.needTranslation().size());
        measures.put(
                "themes",
                new TreeMap<>(Map.of("large", count(proposals, Size.LARGE), "small", count(proposals, Size.SMALL))));
        List<String> groups = groups(proposals);
        List<String> first =
                rows.stream().map(row -> firstLabel(row.cell("label"))).toList();
        measures.put("v_measure", Agreement.vMeasure(first, groups));
        measures.put("ari", Agreement.adjustedRand(first, groups));
        measures.put("survival", survival(proposals, whole));
        measures.put("stance_gap", hasStances ? stanceGap(whole) : Double.NaN);
        measures.put("assignment", steps.time("assignment", size, () -> AssignmentMeasure.of(whole, labels)));
        long peak = Steps.peakMemory();
        measures.put("stability", stability(comments, proposals, first));
        measures.put("texts_per_second", steps.perSecond());
        measures.put("seconds", steps.seconds());
        measures.put("peak_memory_mb", peak);
        measures.put("model", Embedder.MODEL);
        measures.put("parameters", parameters.toString());
        return measures;
    }

    private static String firstLabel(String cell) {
        return cell.split("\\|", 2)[0].strip();
    }

    private static long count(Proposals proposals, Size size) {
        return proposals.themes().stream().filter(theme -> theme.size() == size).count();
    }

    private List<String> groups(Proposals proposals) {
        return MainThemes.of(proposals, rows.stream().map(Row::id).toList());
    }

    private Map<String, Object> stability(List<Comment> comments, Proposals proposals, List<String> labels) {
        int draws = Stability.draws(comments.size());
        return steps.time(
                "stability",
                2 * draws * comments.size(),
                () -> new Stability(comments, labels, store, parameters).of(proposals, draws));
    }

    private Map<String, Object> survival(Proposals proposals, float[][] whole) {
        Survival survival = new Survival(labels);
        Map<String, Integer> places = new HashMap<>();
        IntStream.range(0, rows.size()).forEach(row -> places.put(rows.get(row).id(), row));
        Set<Integer> read = new LinkedHashSet<>();
        proposals.reading().forEach(line -> read.add(places.get(line.comment())));
        Map<String, Object> measures = both(survival, List.copyOf(read));
        measures.put("labels", new TreeMap<>(Map.of("rare", survival.count(true), "large", survival.count(false))));
        measures.put("random", chance(survival));
        measures.put("lexrank", both(survival, LexRank.order(whole)));
        return measures;
    }

    private Map<String, Object> both(Survival survival, List<Integer> order) {
        Map<String, Object> both = new LinkedHashMap<>();
        for (boolean rare : new boolean[] {true, false}) {
            Map<String, Object> shown = new LinkedHashMap<>();
            for (int at = 0; at < SHOWN.length; at++) {
                shown.put(SHOWN_NAMES[at], survival.shown(order.subList(0, Math.min(order.size(), lines(at))), rare));
            }
            both.put(rare ? "rare" : "large", shown);
        }
        return both;
    }

    private Map<String, Object> chance(Survival survival) {
        Map<String, Object> both = new LinkedHashMap<>();
        for (boolean rare : new boolean[] {true, false}) {
            Map<String, Object> shown = new LinkedHashMap<>();
            for (int at = 0; at < SHOWN.length; at++) {
                shown.put(SHOWN_NAMES[at], survival.byChance(lines(at), rare));
            }
            both.put(rare ? "rare" : "large", shown);
        }
        return both;
    }

    private int lines(int shown) {
        return (int) Math.min(rows.size(), Math.max(1, Math.round(SHOWN[shown] * rows.size())));
    }

    private double stanceGap(float[][] whole) {
        List<Integer> stated = new ArrayList<>();
        IntStream.range(0, rows.size())
                .filter(row -> !stances.get(row).isEmpty())
                .forEach(stated::add);
        float[][] vectors = stated.stream().map(row -> whole[row]).toArray(float[][]::new);
        List<String> theirs = stated.stream().map(stances::get).toList();
        return StanceGap.of(FairQuotations.choose(QUOTATIONS, vectors, theirs), vectors, theirs);
    }
}
