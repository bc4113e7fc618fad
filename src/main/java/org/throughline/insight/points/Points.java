package org.throughline.insight.points;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;

/**
 * Parts a text into points. A short text is one: its sentences explain each other, and alone most of them could stand anywhere ("What
 * should I do?"). A longer one is parted into sentences, and a long sentence into the clauses that a semicolon or a turn ("but",
 * "however", "although") sets apart. A piece of few words belongs to the point before it, or after it where it comes first.
 */
public final class Points {

    /** A text of so many words is one point. */
    private static final int SHORT_TEXT = 40;

    /** A sentence of fewer words is not parted. */
    private static final int LONG_SENTENCE = 24;

    /** Fewer words say nothing by themselves. */
    private static final int FEWEST = 5;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)*");
    private static final Pattern TURN = Pattern.compile(
            "(?<=;)\\s|(?<=,)\\s(?=(?:but|however|although|though|whereas|yet|while)\\b)|\\s(?=[–—]\\s)|(?<=\\.)\\s(?=\\p{Lu})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LINE = Pattern.compile("\\R+");

    private Points() {}

    /** The points of a text in their order; together they hold all its words. */
    public static List<Point> in(String text) {
        int words = words(text);
        if (words <= SHORT_TEXT) {
            return words == 0 ? List.of() : List.of(new Point(0, text.length(), text));
        }
        List<Point> pieces = new ArrayList<>();
        SentenceDetectorME sentences = new SentenceDetectorME(LanguageModels.english());
        int start = 0;
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            addSentences(text, start, line.start(), sentences, pieces);
            start = line.end();
        }
        addSentences(text, start, text.length(), sentences, pieces);
        return joined(text, pieces);
    }

    private static void addSentences(
            String text, int start, int end, SentenceDetectorME sentences, List<Point> pieces) {
        for (Span sentence : sentences.sentPosDetect(text.substring(start, end))) {
            addClauses(text, start + sentence.getStart(), start + sentence.getEnd(), pieces);
        }
    }

    private static void addClauses(String text, int start, int end, List<Point> pieces) {
        int from = start;
        if (words(text.substring(start, end)) >= LONG_SENTENCE) {
            Matcher turn = TURN.matcher(text).region(start, end).useTransparentBounds(true);
            while (turn.find()) {
                if (words(text.substring(from, turn.start())) >= FEWEST
                        && words(text.substring(turn.end(), end)) >= FEWEST) {
                    pieces.add(Point.of(text, from, turn.start()));
                    from = turn.end();
                }
            }
        }
        if (from < end) {
            pieces.add(Point.of(text, from, end));
        }
    }

    private static List<Point> joined(String text, List<Point> pieces) {
        List<Point> points = new ArrayList<>();
        for (Point piece : pieces) {
            boolean joins = !points.isEmpty()
                    && (words(piece.text()) < FEWEST || words(points.getLast().text()) < FEWEST);
            points.add(joins ? Point.of(text, points.removeLast().start(), piece.end()) : piece);
        }
        return points.stream().filter(point -> words(point.text()) > 0).toList();
    }

    private static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
