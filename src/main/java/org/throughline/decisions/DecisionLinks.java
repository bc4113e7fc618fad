package org.throughline.decisions;

import org.jspecify.annotations.Nullable;

/** The addresses of this room's pages. */
public final class DecisionLinks {

    private DecisionLinks() {}

    /** The log of a consultation. */
    public static String all(String consultationSlug) {
        return "/consultations/" + consultationSlug + "/decisions";
    }

    /** The log in the public record. */
    public static String record(String consultationSlug) {
        return "/record" + all(consultationSlug);
    }

    /** @param topic absent for all */
    public static String about(String consultationSlug, @Nullable DecisionTopic topic) {
        return all(consultationSlug) + (topic == null ? "" : "?about=" + topic.parameter());
    }

    /** @param after the line after which to read on */
    public static String after(String consultationSlug, @Nullable DecisionTopic topic, String after) {
        return about(consultationSlug, topic) + (topic == null ? "?" : "&") + "after=" + after;
    }
}
