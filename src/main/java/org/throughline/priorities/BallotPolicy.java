package org.throughline.priorities;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.kernel.Refusal;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Phase;

/** Who may do what with a ballot, and when. */
final class BallotPolicy {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_KEY = 64;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 1000;

    private BallotPolicy() {}

    /** Only somebody who answers for the consulting body makes its ballots. */
    static void requireOwner(ConsultationView consultation) {
        CurrentPerson.require(Role.OWNER, consultation.body());
    }

    /**
     * Everybody sees results after the close. Before, only moderators of the body do: a count that is seen while people vote sways them.
     */
    static boolean maySeeResults(ConsultationView consultation, Instant now) {
        return isOver(consultation, now) || CurrentPerson.is(Role.MODERATOR, consultation.body());
    }

    /** The close is the last instant in which a vote counts. Asked of the clock, for the phase may have been read a moment ago. */
    static boolean isOver(ConsultationView consultation, Instant now) {
        return consultation.phase() != Phase.DRAFT && now.isAfter(consultation.closes());
    }

    static Optional<Refusal> refuseVote(ConsultationView consultation, Instant now) {
        if (isOver(consultation, now)) {
            return Optional.of(Refusal.of("priorities.closed"));
        }
        return consultation.phase() == Phase.DRAFT || now.isBefore(consultation.opens())
                ? Optional.of(Refusal.of("priorities.not-open"))
                : Optional.empty();
    }

    static List<Refusal> refuseNew(Ballot ballot) {
        List<Refusal> refusals = new ArrayList<>();
        int options = ballot.options().size();
        refuseText(refusals, "key", ballot.key(), isKey(ballot.key()));
        refuseText(refusals, "title", ballot.title(), fits(ballot.title(), LONGEST_TITLE));
        refuseText(refusals, "question", ballot.question(), fits(ballot.question(), LONGEST_TEXT));
        if (options < 2 || options > Ballot.MOST_OPTIONS) {
            refusals.add(Refusal.at("options", "priorities.new.options", Ballot.MOST_OPTIONS));
        }
        if (ballot.choose() < 1 || ballot.choose() > Math.min(options, Ballot.MOST_CHOICES)) {
            refusals.add(Refusal.at("choose", "priorities.new.choose", Math.min(options, Ballot.MOST_CHOICES)));
        }
        if (ballot.options().stream().map(Ballot.Option::key).distinct().count() < options) {
            refusals.add(Refusal.at("options", "priorities.new.option-keys"));
        }
        ballot.options().forEach(option -> refuseText(refusals, "options", option.key(), isWellFormed(option)));
        return refusals;
    }

    private static boolean isWellFormed(Ballot.Option option) {
        return isKey(option.key())
                && fits(option.title(), LONGEST_TITLE)
                && option.explanation().length() <= LONGEST_TEXT;
    }

    static boolean isKey(String key) {
        return key.length() <= LONGEST_KEY && KEY.matcher(key).matches();
    }

    private static boolean fits(String text, int longest) {
        return !text.isEmpty() && text.length() <= longest;
    }

    private static void refuseText(List<Refusal> refusals, String field, String value, boolean fine) {
        if (!fine) {
            refusals.add(Refusal.at(field, "priorities.new." + field, value));
        }
    }
}
