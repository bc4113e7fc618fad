package org.throughline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.throughline.insight.themes.Comment;

/** Invents comments in plain English, always the same for a seed. */
final class Comments {

    private static final List<String> SUBJECTS = List.of(
            "the bus to the hospital",
            "parking at the clinic",
            "the dentist in our town",
            "the wait for an appointment",
            "the day centre",
            "mental health support",
            "the pharmacy on the estate",
            "the minor injuries unit",
            "help for carers",
            "the new booking system",
            "the maternity ward",
            "physiotherapy after an operation",
            "the school nurse",
            "hearing aids",
            "the memory clinic",
            "home visits by a nurse",
            "the community garden",
            "the out of hours line",
            "interpreters for deaf people",
            "the sexual health service");
    private static final List<String> COMPLAINTS = List.of(
            "is too far away for people without a car",
            "closes before anybody comes home from work",
            "costs more than we can afford",
            "has been a lifeline for my family",
            "never answers when you telephone",
            "was cut without asking those who use it",
            "needs more staff who stay longer than a year",
            "should be open at weekends as well",
            "works well and should be left as it is",
            "is hard to find if you do not use the internet",
            "treats older people with great kindness",
            "has had a broken lift since spring");
    private static final List<String> REASONS = List.of(
            "My neighbour had to walk home in the dark last winter",
                    "I look after my father and cannot leave him for long",
            "We asked about it twice and heard nothing", "Many people here work shifts in the warehouse",
            "Children from three villages depend on it", "It took me four months to be seen at all",
            "The plan says nothing about this on any page", "People in wheelchairs cannot get through the door");

    private Comments() {}

    /** So many comments of about 40 words. */
    static List<Comment> invented(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(number -> new Comment("c" + number, text(random), ""))
                .toList();
    }

    private static String text(Random random) {
        List<String> sentences = new ArrayList<>();
        String subject = pick(SUBJECTS, random);
        sentences.add("I think that " + subject + " " + pick(COMPLAINTS, random) + ".");
        sentences.add(pick(REASONS, random) + ", and " + subject + " " + pick(COMPLAINTS, random) + ".");
        sentences.add("Please think of number " + random.nextInt(10_000) + ".");
        return String.join(" ", sentences);
    }

    private static String pick(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
