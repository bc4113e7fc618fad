package org.throughline.summaries;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.throughline.contributions.ContributionView;

/**
 * Chooses what to quote for several people who say alike: the sentence that shares most words with what the others say, and the one of
 * somebody else that shares least with it. Same texts, same sentences, in whatever order they come.
 */
final class Extract {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{4,}");

    private record Candidate(Passage passage, Set<String> words) {}

    private Extract() {}

    /** One sentence of one person; two of two people where there are more. Of people whose words are not shown, none. */
    static List<Passage> from(Collection<ContributionView> sources) {
        List<ContributionView> shown = sources.stream()
                .filter(ContributionView::wordsShown)
                .sorted(Comparator.comparing(source -> source.id().value()))
                .toList();
        Map<String, Integer> said = new HashMap<>();
        shown.forEach(source -> words(source.text()).forEach(word -> said.merge(word, 1, Integer::sum)));
        List<Candidate> candidates = new ArrayList<>();
        for (ContributionView source : shown) {
            for (Passage sentence : Sentences.of(source)) {
                candidates.add(new Candidate(sentence, words(sentence.in(source).orElse(""))));
            }
        }
        Candidate central = candidates.stream()
                .max(Comparator.<Candidate>comparingDouble(one -> centrality(one, said))
                        .thenComparing(one -> one.passage().written(), Comparator.reverseOrder()))
                .orElse(null);
        if (central == null) {
            return List.of();
        }
        List<Passage> chosen = new ArrayList<>(List.of(central.passage()));
        candidates.stream()
                .filter(one ->
                        !one.passage().contribution().equals(central.passage().contribution()))
                .min(Comparator.<Candidate>comparingInt(one -> shared(one, central))
                        .thenComparing(Comparator.<Candidate>comparingInt(
                                        one -> one.words().size())
                                .reversed())
                        .thenComparing(one -> one.passage().written()))
                .ifPresent(other -> chosen.add(other.passage()));
        return chosen;
    }

    /** Long sentences share much with everybody, so what is shared is weighed by the root of what is said. */
    private static double centrality(Candidate one, Map<String, Integer> said) {
        int sum = one.words().stream()
                .mapToInt(word -> said.getOrDefault(word, 0))
                .sum();
        return one.words().isEmpty() ? 0 : sum / Math.sqrt(one.words().size());
    }

    private static int shared(Candidate one, Candidate other) {
        Set<String> shared = new HashSet<>(one.words());
        shared.retainAll(other.words());
        return shared.size();
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
