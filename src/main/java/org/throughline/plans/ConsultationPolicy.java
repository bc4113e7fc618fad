package org.throughline.plans;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.SafeText;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;

/** What a consultation must tell people before it may be announced (R07), and who sees a draft. */
final class ConsultationPolicy {

    static final int LONGEST_LINE = 300;
    static final int LONGEST_TEXT = 5_000;
    static final int LONGEST_MINUTES = 600;

    private static final List<String> FIELDS = List.of(
            "version",
            "title",
            "summary",
            "purpose",
            "canChange",
            "cannotChange",
            "decisionOwner",
            "opens",
            "closes",
            "minutes",
            "steps",
            "moderation",
            "rules");

    private ConsultationPolicy() {}

    static boolean mayRead(Consultation consultation) {
        return consultation.state() == Consultation.State.ANNOUNCED
                || CurrentPerson.is(Role.OWNER, consultation.body());
    }

    /** Everything for which it could not be announced, in the order of the form, so that its owner mends it in one go. */
    static List<Refusal> refusals(Consultation consultation, NewConsultation said, Instant now) {
        List<Refusal> refusals = new ArrayList<>(refusals(said));
        refusals.addAll(missing(consultation));
        Instant opens = consultation.opens();
        Instant closes = consultation.closes();
        if (opens != null && closes != null && !closes.isAfter(opens)) {
            refusals.add(Refusal.at("closes", "plans.refused.closes-before-opens"));
        } else if (closes != null && closes.isBefore(now)) {
            refusals.add(Refusal.at("closes", "plans.refused.closes-in-the-past"));
        }
        refusals.sort(Comparator.comparing(refusal -> FIELDS.indexOf(refusal.field())));
        return refusals;
    }

    private static List<Refusal> missing(Consultation consultation) {
        List<Refusal> refusals = new ArrayList<>();
        need(consultation.title().isEmpty(), "title", refusals);
        need(consultation.summary().isEmpty(), "summary", refusals);
        need(consultation.purpose().isEmpty(), "purpose", refusals);
        need(consultation.canChange().isEmpty(), "canChange", refusals);
        need(consultation.cannotChange().isEmpty(), "cannotChange", refusals);
        need(consultation.decisionOwner().isEmpty(), "decisionOwner", refusals);
        need(consultation.opens() == null, "opens", refusals);
        need(consultation.closes() == null, "closes", refusals);
        if (consultation.minutes() < 1 || consultation.minutes() > LONGEST_MINUTES) {
            refusals.add(Refusal.at("minutes", "plans.refused.minutes"));
        }
        need(consultation.rules().isEmpty(), "rules", refusals);
        return refusals;
    }

    /** What even a draft is refused for: a text that no column holds. */
    static List<Refusal> refusals(NewConsultation said) {
        List<Refusal> refusals = new ArrayList<>();
        fits(said.title(), LONGEST_LINE, "title", refusals);
        fits(said.summary(), LONGEST_TEXT, "summary", refusals);
        fits(said.purpose(), LONGEST_TEXT, "purpose", refusals);
        fits(String.join("\n", said.canChange()), LONGEST_TEXT, "canChange", refusals);
        fits(String.join("\n", said.cannotChange()), LONGEST_TEXT, "cannotChange", refusals);
        fits(said.decisionOwner(), LONGEST_LINE, "decisionOwner", refusals);
        fits(String.join("\n", said.steps()), LONGEST_TEXT, "steps", refusals);
        fits(String.join("\n", said.rules()), LONGEST_TEXT, "rules", refusals);
        return refusals;
    }

    static NewConsultation cleaned(NewConsultation said) {
        return new NewConsultation(
                said.slug(),
                said.version(),
                SafeText.line(said.title()),
                SafeText.clean(said.summary()),
                SafeText.clean(said.purpose()),
                lines(said.canChange()),
                lines(said.cannotChange()),
                SafeText.line(said.decisionOwner()),
                said.opens(),
                said.closes(),
                said.minutes(),
                lines(said.steps()),
                said.moderation(),
                lines(said.rules()));
    }

    private static List<String> lines(List<String> lines) {
        return lines.stream()
                .map(SafeText::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static void need(boolean missing, String field, List<Refusal> refusals) {
        if (missing) {
            refusals.add(Refusal.at(field, "plans.refused.missing." + field));
        }
    }

    private static void fits(String text, int longest, String field, List<Refusal> refusals) {
        if (text.length() > longest) {
            refusals.add(Refusal.at(field, "plans.refused.too-long", longest));
        }
    }
}
