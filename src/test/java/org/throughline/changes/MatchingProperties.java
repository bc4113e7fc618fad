package org.throughline.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.SectionId;

/**
 * UC-29, 3 and 4: whatever five edits of whatever text, nothing is lost, nothing hangs on words that it is not about, what is gone is
 * listed, and doing it again gives the same.
 */
class MatchingProperties {

    private static final int EDITS = 5;

    /** A paragraph with the identity that only the test knows. */
    private record Known(int identity, List<String> words) {

        String text() {
            return String.join(" ", words) + ".";
        }
    }

    /** A document that is edited as people edit: words, paragraphs, order, sections. */
    private static final class Document {

        private static final String[] COMMON = {"the", "of", "and", "to", "in", "a", "for", "with", "will", "people"};

        private final Random random;
        private final List<List<Known>> sections = new ArrayList<>();
        private int identities;

        Document(long seed) {
            random = new Random(seed);
            for (int section = 0; section < 4; section++) {
                sections.add(new ArrayList<>());
                int paragraphs = 1 + random.nextInt(6);
                for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
                    sections.getLast().add(written());
                }
            }
        }

        private Known written() {
            int length = 8 + random.nextInt(50);
            return new Known(
                    identities++,
                    IntStream.range(0, length).mapToObj(at -> word()).collect(Collectors.toList()));
        }

        private String word() {
            return random.nextInt(3) == 0 ? COMMON[random.nextInt(COMMON.length)] : "word" + random.nextInt(600);
        }

        void edit() {
            List<Known> section = sections.get(random.nextInt(sections.size()));
            int at = section.isEmpty() ? 0 : random.nextInt(section.size());
            switch (random.nextInt(section.isEmpty() ? 1 : 6)) {
                case 0 -> section.add(at, written());
                case 1 -> section.remove(at);
                case 2 -> section.add(random.nextInt(section.size()), section.remove(at));
                case 3 -> sections.get(random.nextInt(sections.size())).addFirst(section.remove(at));
                case 4 -> sections.set(sections.indexOf(section), new ArrayList<>());
                default -> section.set(at, revised(section.get(at)));
            }
        }

        /** Up to a fifth of the words in other words, in one run, as somebody does who makes a sentence clearer. */
        private Known revised(Known before) {
            List<String> words = new ArrayList<>(before.words());
            int run = 1 + random.nextInt(Math.max(1, words.size() / 5));
            int from = random.nextInt(words.size() - run + 1);
            for (int at = from; at < from + run; at++) {
                words.set(at, word());
            }
            return new Known(before.identity(), words);
        }

        Map<Place, Known> places() {
            Map<Place, Known> places = new HashMap<>();
            for (int section = 0; section < sections.size(); section++) {
                Map<String, Integer> seen = new HashMap<>();
                for (Known one : sections.get(section)) {
                    String key = key(one.text());
                    int count = seen.merge(key, 1, Integer::sum);
                    places.put(new Place(section(section), count == 1 ? key : key + "-" + count), one);
                }
            }
            return places;
        }

        List<Block> blocks() {
            Map<Known, Place> places = new HashMap<>();
            places().forEach((place, known) -> places.put(known, place));
            return sections.stream()
                    .flatMap(List::stream)
                    .map(one -> {
                        Place place = places.get(one);
                        return Block.of(place.section(), place.key(), one.text(), false);
                    })
                    .toList();
        }

        private static SectionId section(int number) {
            return new SectionId(new UUID(0, number + 1L));
        }

        private static String key(String text) {
            return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                    .toString()
                    .substring(0, 8);
        }
    }

    @Property(tries = 1_000)
    void nothing_is_lost_or_attached_wrongly_over_five_edits_UC29_4(@ForAll long seed) {
        Document document = new Document(seed);
        List<Block> first = document.blocks();
        Map<Place, Known> then = document.places();
        Map<Place, Place> carried = new HashMap<>();
        first.forEach(block -> carried.put(block.place(), block.place()));
        Set<Place> orphans = new HashSet<>();
        for (int edit = 0; edit < EDITS; edit++) {
            List<Block> before = document.blocks();
            document.edit();
            List<Found> found = Matching.of(before, document.blocks());

            assertThat(Matching.of(before, document.blocks()))
                    .as("the same twice")
                    .isEqualTo(found);
            assertThat(found)
                    .extracting(Found::from)
                    .containsExactlyElementsOf(before.stream().map(Block::place).toList());
            step(carried, orphans, found);
        }

        Map<Place, Known> now = document.places();
        Set<Integer> left = now.values().stream().map(Known::identity).collect(Collectors.toSet());
        for (Block block : first) {
            int identity = then.get(block.place()).identity();
            Place place = carried.get(block.place());
            boolean isOrphan = orphans.contains(block.place());
            assertThat(place != null).as("carried or listed, never both").isNotEqualTo(isOrphan);
            if (place != null) {
                assertThat(now.get(place).identity()).as("attached to itself").isEqualTo(identity);
            }
            if (!left.contains(identity)) {
                assertThat(isOrphan).as("listed where it was").isTrue();
            }
        }
        assertThat(orphans)
                .as("only what is gone is listed")
                .allMatch(place -> !left.contains(then.get(place).identity()));
    }

    @Property(tries = 1_000)
    void five_edits_at_once_attach_nothing_wrongly_either_UC29_4(@ForAll long seed) {
        Document document = new Document(seed);
        List<Block> first = document.blocks();
        Map<Place, Known> then = document.places();
        for (int edit = 0; edit < EDITS; edit++) {
            document.edit();
        }

        List<Found> found = Matching.of(first, document.blocks());

        Map<Place, Known> now = document.places();
        assertThat(found).hasSameSizeAs(first);
        assertThat(found.stream().map(Found::to).filter(Objects::nonNull)).doesNotHaveDuplicates();
        for (Found one : found) {
            assertThat(one.to() == null).isEqualTo(one.fate() == Fate.GONE);
            if (one.to() != null) {
                assertThat(now.get(one.to()).identity())
                        .isEqualTo(then.get(one.from()).identity());
            }
        }
    }

    private static void step(Map<Place, Place> carried, Set<Place> orphans, List<Found> found) {
        Map<Place, @Nullable Place> to = new HashMap<>();
        found.forEach(one -> to.put(one.from(), one.to()));
        carried.replaceAll((from, last) -> last == null ? null : to.get(last));
        carried.forEach((from, last) -> {
            if (last == null) {
                orphans.add(from);
            }
        });
    }
}
