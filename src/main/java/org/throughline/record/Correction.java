package org.throughline.record;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.answers.AnswerLinks;
import org.throughline.answers.AnswerView;
import org.throughline.kernel.Spelled;
import org.throughline.summaries.SignedAgain;
import org.throughline.summaries.SummaryLinks;

/**
 * That something of what a body had published was not right, or is no longer.
 *
 * @param title of what was corrected
 * @param path where it stands now, in the record
 * @param words what was changed and why, as it was given; absent where nobody is asked to say
 * @param before since when readers had read it as it was until then
 */
record Correction(
        Instant at,
        Kind kind,
        String title,
        String path,
        @Nullable String words,
        Instant before) {

    /** What was corrected, and how. */
    enum Kind {
        ANSWER_CORRECTED,
        ANSWER_WITHDRAWN,
        SUMMARY_SIGNED_AGAIN;

        public String textKey() {
            return "record.corrections." + Spelled.of(this);
        }
    }

    /** The corrections of a consultation, the latest first. */
    static List<Correction> of(String slug, List<AnswerView> answers, List<SignedAgain> summaries) {
        return Stream.concat(
                        answers.stream().flatMap(answer -> ofAnswer(slug, answer)),
                        summaries.stream()
                                .map(one -> new Correction(
                                        one.at(),
                                        Kind.SUMMARY_SIGNED_AGAIN,
                                        one.title(),
                                        SummaryLinks.record(slug, one.key()),
                                        null,
                                        one.before())))
                .sorted(Comparator.comparing(Correction::at).reversed())
                .toList();
    }

    private static Stream<Correction> ofAnswer(String slug, AnswerView answer) {
        String path = AnswerLinks.recorded(slug, answer.id());
        return Stream.concat(
                answer.corrections().stream()
                        .map(one -> new Correction(
                                one.at(),
                                Kind.ANSWER_CORRECTED,
                                answer.title(),
                                path,
                                one.changed(),
                                answer.published())),
                answer.withdrawals().stream()
                        .map(one -> new Correction(
                                one.at(),
                                Kind.ANSWER_WITHDRAWN,
                                answer.title(),
                                path,
                                one.reason(),
                                answer.published())));
    }
}
