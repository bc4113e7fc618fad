package org.throughline.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes letters as campaigns send them, always the same for a seed: many copies of a letter, each edited in one of ten ways, and as hard
 * negatives letters that independent people wrote on the same arguments in words of their own, one of which quotes a campaign's sentence.
 */
public final class Letters {

    /** A letter, the campaign it belongs to (negative: none) and what its sender added, if anything. */
    public record Sent(Letter letter, int campaign, String added) {}

    private static final int SENTENCES = 9;
    private static final String[] LINKS = {
        "because",
        "and",
        "when",
        "so that",
        "although",
        "while",
        "if",
        "since",
        "where",
        "but also",
        "even though",
        "unless"
    };
    private static final String[] SMALL = {
        "the", "a", "our", "their", "of", "for", "in", "with", "to", "is", "are", "we", "they", "this", "every", "from",
        "by", "at", "not", "will", "must", "should", "have"
    };

    private final Random random;
    private final List<String> words = new ArrayList<>();
    private final List<List<String>> arguments = new ArrayList<>();

    public Letters(long seed) {
        random = new Random(seed);
        for (int at = 0; at < 3000; at++) {
            words.add(word());
        }
        for (int at = 0; at < 40; at++) {
            arguments.add(IntStream.range(0, 8).mapToObj(unused -> pick(words)).toList());
        }
    }

    /** So many campaigns of so many copies, and as many independent letters as there are campaigns. Every second campaign shares a paragraph with the one before. */
    public List<Sent> campaigns(int campaigns, int copies) {
        List<Sent> sent = new ArrayList<>();
        List<String> last = List.of();
        for (int campaign = 0; campaign < campaigns; campaign++) {
            List<String> sentences = new ArrayList<>(letter());
            if (campaign % 2 == 1) {
                sentences.subList(0, 3).clear();
                sentences.addAll(last.subList(0, 3));
            }
            for (int copy = 0; copy < copies; copy++) {
                sent.add(copy(sentences, campaign, copy % 10, sent.size()));
            }
            List<String> own = new ArrayList<>(letter());
            if (campaign % 3 == 0) {
                own.set(4, "I was sent these words: " + sentences.get(5));
            }
            sent.add(new Sent(new Letter("l" + sent.size(), "p" + sent.size(), text(own)), -1, ""));
            last = sentences;
        }
        Collections.shuffle(sent, random);
        return sent;
    }

    private List<String> letter() {
        return IntStream.range(0, SENTENCES).mapToObj(unused -> sentence()).toList();
    }

    private Sent copy(List<String> letter, int campaign, int kind, int number) {
        List<String> sentences = new ArrayList<>(letter);
        String added = "";
        switch (kind) {
            case 0 -> {}
            case 1 ->
                sentences.replaceAll(
                        sentence -> sentence.toUpperCase(java.util.Locale.ROOT).replace(".", " !!"));
            case 2 -> {
                sentences.addFirst("Dear " + name() + ",");
                sentences.add("Yours sincerely, " + name() + " " + name());
            }
            case 3 -> sentences.replaceAll(sentence -> words(sentence, 0.05, this::mistyped));
            case 4 -> sentences.replaceAll(sentence -> words(sentence, 0.1, word -> pick(words)));
            case 5 -> Collections.rotate(sentences, 3);
            case 6 -> sentences.subList(2, 4).clear();
            case 7 -> {
                added = sentence();
                sentences.add(random.nextInt(sentences.size() + 1), added);
            }
            case 8 -> sentences.subList(0, 5).clear();
            default -> {
                added = sentence() + " " + sentence();
                sentences.replaceAll(sentence ->
                        words(sentence, 0.06, word -> random.nextBoolean() ? "" : word + " " + pick(words)));
                sentences.remove(3);
                sentences.addFirst(added);
            }
        }
        return new Sent(new Letter("l" + number, "p" + number, text(sentences)), campaign, added);
    }

    private static String text(List<String> sentences) {
        return String.join(" ", sentences);
    }

    /** The same argument comes in other words each time: its content words in some order, joined by small ones. */
    private String sentence() {
        List<String> content = new ArrayList<>(pick(arguments));
        Collections.shuffle(content, random);
        String said = content.subList(0, 6).stream()
                .map(word -> small() + " " + word + (random.nextInt(3) == 0 ? " " + pick(LINKS) : ""))
                .collect(Collectors.joining(" "));
        return Character.toUpperCase(said.charAt(0)) + said.substring(1) + ".";
    }

    private String small() {
        return random.nextInt(3) == 0 ? pick(SMALL) + " " + pick(SMALL) : pick(SMALL);
    }

    private String words(String sentence, double share, UnaryOperator<String> edit) {
        return java.util.Arrays.stream(sentence.split(" "))
                .map(word -> random.nextDouble() < share ? edit.apply(word) : word)
                .collect(Collectors.joining(" "));
    }

    private String mistyped(String word) {
        int at = random.nextInt(word.length());
        return word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at);
    }

    private String name() {
        String name = pick(words);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int syllable = 0; syllable < 2 + random.nextInt(2); syllable++) {
            word.append("bcdfghklmnprstvw".charAt(random.nextInt(16))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.append("nrstl".charAt(random.nextInt(5))).toString();
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private String pick(String[] some) {
        return some[random.nextInt(some.length)];
    }
}
