package org.throughline.answers;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Spelled;

/** The addresses of this room's pages. */
public final class AnswerLinks {

    /** What an answer reaches, on its page. */
    public static final String REACHES = "reaches";

    private AnswerLinks() {}

    /** All published answers of a consultation. */
    public static String all(String consultationSlug) {
        return "/consultations/" + consultationSlug + "/answers";
    }

    public static String answer(String consultationSlug, AnswerId id) {
        return all(consultationSlug) + "/" + id.value();
    }

    /** @param after the contribution after which the page of them begins; absent for the first */
    public static String reaches(String consultationSlug, AnswerId id, @Nullable ContributionId after) {
        return answer(consultationSlug, id) + (after == null ? "" : "?after=" + after.value()) + "#" + REACHES;
    }

    /** Where those who answer for the body write. */
    public static String desk(String consultationSlug) {
        return all(consultationSlug) + "/desk";
    }

    /** What waits there for a second person. */
    public static String waiting(String consultationSlug) {
        return desk(consultationSlug) + "?show=" + BoardLine.Standing.READY;
    }

    /** Where one thing is answered. */
    public static String writing(String consultationSlug, AnswerSubject subject) {
        return desk(consultationSlug) + "?at=" + name(subject);
    }

    /** The answers in the public record. */
    public static String record(String consultationSlug) {
        return "/record/consultations/" + consultationSlug + "/answers";
    }

    public static String recorded(String consultationSlug, AnswerId id) {
        return record(consultationSlug) + "/" + id.value();
    }

    /** What is answered, as an address names it. */
    public static String name(AnswerSubject subject) {
        return Spelled.of(subject.kind()) + "-" + subject.id().value();
    }

    /** What an address names; nothing where it names nothing that can be answered. */
    public static Optional<AnswerSubject> subject(String name) {
        return Stream.of(AnswerSubject.Kind.values())
                .flatMap(kind -> {
                    String begins = Spelled.of(kind) + "-";
                    return name.startsWith(begins)
                            ? Ids.parse(name.substring(begins.length())).map(kind::of).stream()
                            : Stream.empty();
                })
                .findFirst();
    }
}
