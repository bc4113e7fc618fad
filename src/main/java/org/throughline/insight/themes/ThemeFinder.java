package org.throughline.insight.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.throughline.insight.themes.Corpus.Part;
import org.throughline.insight.themes.Draft.Group;
import org.throughline.insight.themes.ProposedTheme.Size;
import org.throughline.insight.vectors.Vectors;

/** Proposes themes within each stance, so that who agrees and who disagrees are never put into one. Same texts, same proposals. */
public final class ThemeFinder {

    private static final int CENTRAL = 2;

    private ThemeFinder() {}

    public static Proposals propose(Corpus corpus, Parameters parameters) {
        return propose(corpus, Former.NONE, parameters);
    }

    /** @param former what was proposed before: it stays as far as it still holds */
    public static Proposals propose(Corpus corpus, Former former, Parameters parameters) {
        List<ProposedTheme> themes = new ArrayList<>();
        List<List<Quotation>> readings = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        for (Part part : corpus.parts()) {
            Draft draft = Drafts.of(
                    new Said(part.vectors(), part.owners()),
                    Earlier.of(former, part.points()),
                    parameters.lines(part.comments().size()),
                    parameters);
            Phrases phrases = new Phrases(
                    part.points().stream().map(point -> point.point().text()).toList());
            draft.themes().stream().map(group -> theme(group, part, phrases)).forEach(themes::add);
            readings.add(draft.lines().stream().map(part.points()::get).toList());
            sizes.add(part.comments().size());
        }
        themes.sort(Comparator.comparing(ProposedTheme::size)
                .thenComparing(theme -> -theme.comments().size()));
        return new Proposals(themes, inTurn(readings, sizes), corpus.needTranslation());
    }

    private static ProposedTheme theme(Group group, Part part, Phrases phrases) {
        float[][] vectors = part.vectors();
        int[] nearest = Middle.nearestFirst(vectors, group.members());
        List<Quotation> central = Arrays.stream(nearest)
                .limit(CENTRAL)
                .mapToObj(part.points()::get)
                .toList();
        return new ProposedTheme(
                part.stance(),
                group.small() ? Size.SMALL : Size.LARGE,
                phrases.telling(group.members()),
                Arrays.stream(group.members()).mapToObj(part.points()::get).toList(),
                central,
                part.points().get(different(vectors, nearest)));
    }

    /** Of the half that is nearer to the middle the one least like the first: different, and still of this theme. */
    private static int different(float[][] vectors, int... nearest) {
        return IntStream.of(nearest)
                .limit((nearest.length + 1) / 2 + 1)
                .boxed()
                .min(Comparator.<Integer>comparingDouble(point -> Vectors.dot(vectors[point], vectors[nearest[0]]))
                        .thenComparing(point -> point))
                .orElse(nearest[0]);
    }

    /** One list of all stances: next comes the stance of which the smallest share has been read. */
    private static List<Quotation> inTurn(List<List<Quotation>> readings, List<Integer> sizes) {
        List<Quotation> reading = new ArrayList<>();
        int[] read = new int[readings.size()];
        int all = readings.stream().mapToInt(List::size).sum();
        while (reading.size() < all) {
            int next = IntStream.range(0, read.length)
                    .filter(lane -> read[lane] < readings.get(lane).size())
                    .boxed()
                    .min(Comparator.comparingDouble(lane -> (read[lane] + 0.5) / sizes.get(lane)))
                    .orElseThrow();
            reading.add(readings.get(next).get(read[next]++));
        }
        return reading;
    }
}
