package org.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.copies.Background;
import org.throughline.copies.CopyGroup;
import org.throughline.copies.CopyGroups;
import org.throughline.copies.CopyIndex;
import org.throughline.copies.CopyRules;
import org.throughline.copies.Letter;
import org.throughline.copies.Letters;
import org.throughline.copies.Letters.Sent;
import org.throughline.insight.assignment.Spread;
import org.throughline.insight.themes.Comment;
import org.throughline.insight.themes.Corpus;
import org.throughline.insight.themes.Parameters;
import org.throughline.insight.themes.Proposals;
import org.throughline.insight.themes.ThemeFinder;
import org.throughline.insight.vectors.VectorStore;

/** How long insight takes: campaigns among 95,000 letters, themes of 10,000 comments. It needs no database and no server. */
@Tag("bench")
@Order(20)
@ExtendWith(Report.class)
class InsightBench {

    private static final int CAMPAIGNS = Integer.getInteger("throughline.bench.campaigns", 1570);
    private static final int COMMENTS = Integer.getInteger("throughline.bench.insight", 10_000);

    private record Timed<T>(T result, double seconds) {}

    private static <T> Timed<T> time(Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        return new Timed<>(result, (System.nanoTime() - start) / 1e9);
    }

    @Test
    void campaigns_among_many_letters() {
        List<Sent> sent = new Letters(1).campaigns(CAMPAIGNS, 60);
        List<Letter> letters = sent.stream().map(Sent::letter).toList();
        Timed<List<CopyGroup>> grouped = time(() -> CopyGroups.of(letters, Background.NONE, CopyRules.STANDARD));

        Report.line("campaigns among %,d letters".formatted(letters.size()), "60 s", "%.1f s", grouped.seconds());
        Map<String, Integer> campaign =
                sent.stream().collect(Collectors.toMap(one -> one.letter().id(), Sent::campaign));
        for (CopyGroup group : grouped.result()) {
            Map<Integer, Integer> inside = new HashMap<>();
            group.copies().forEach(copy -> inside.merge(campaign.get(copy.id()), 1, Integer::sum));
            assertThat(inside.values().stream()
                            .mapToInt(Integer::intValue)
                            .max()
                            .orElse(0))
                    .isGreaterThan(group.copies().size() * 9 / 10);
        }
        assertThat(grouped.result()).hasSize(CAMPAIGNS);
    }

    @Test
    void a_letter_among_many_that_came_before() {
        List<Sent> sent = new Letters(2).campaigns(300, 60);
        CopyIndex index = new CopyIndex(CopyRules.STANDARD);
        Timed<Integer> added = time(() -> {
            sent.forEach(one -> index.add(one.letter(), Background.NONE));
            return sent.size();
        });

        Report.line(
                "a letter among %,d taken in".formatted(added.result()),
                "milliseconds",
                "%.2f ms",
                1000 * added.seconds() / added.result());
        assertThat(index.groups()).isNotEmpty();
    }

    @Test
    void comments_from_raw_text_to_proposals() {
        List<Comment> comments = Comments.invented(COMMENTS, 1);
        VectorStore store = new VectorStore();
        Timed<Corpus> parted = time(() -> Corpus.parted(comments));
        Timed<Corpus> corpus = time(() -> parted.result().withVectors(store));
        Timed<Proposals> proposals = time(() -> ThemeFinder.propose(corpus.result(), Parameters.STANDARD));

        Report.line(
                "%,d comments of 40 words to proposals".formatted(COMMENTS),
                "180 s",
                "%.0f s: points %.0f, vectors %.0f, themes %.0f",
                parted.seconds() + corpus.seconds() + proposals.seconds(),
                parted.seconds(),
                corpus.seconds(),
                proposals.seconds());
        assertThat(proposals.result().themes()).isNotEmpty();
        retheme(comments.subList(0, Math.min(2000, COMMENTS)), store);
        place(proposals.result(), store);
    }

    private static void retheme(List<Comment> section, VectorStore store) {
        Timed<Proposals> again =
                time(() -> ThemeFinder.propose(Corpus.parted(section).withVectors(store), Parameters.STANDARD));

        Report.line("re-theming a section of %,d".formatted(section.size()), "10 s", "%.1f s", again.seconds());
        assertThat(again.result().themes()).isNotEmpty();
    }

    private static void place(Proposals proposals, VectorStore store) {
        Map<String, Spread> themes = new HashMap<>();
        for (int number = 0; number < proposals.themes().size(); number++) {
            List<String> texts = proposals.themes().get(number).members().stream()
                    .map(member -> member.point().text())
                    .toList();
            themes.put("theme " + number, Spread.of(store.vectors(texts)));
        }
        List<Comment> later = Comments.invented(100, 2);
        Timed<Long> placed = time(() -> later.stream()
                .filter(comment -> Spread.nearest(themes, store.vectors(List.of(comment.text()))[0])
                        .isPresent())
                .count());

        Report.line("a new comment placed", "200 ms", "%.0f ms", 1000 * placed.seconds() / later.size());
        assertThat(placed.result()).isPositive();
    }
}
