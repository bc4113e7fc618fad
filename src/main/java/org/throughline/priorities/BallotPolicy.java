package org.throughline.priorities;

import java.math.BigDecimal;
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

    /** What voters write for moderators, moderators of the body read, and nobody else. */
    static void requireModerator(ConsultationView consultation) {
        CurrentPerson.require(Role.MODERATOR, consultation.body());
    }

    /**
     * Everybody sees results after the close. Before, only moderators of the body do: a count that is seen while people vote sways them.
     */
    static boolean maySeeResults(ConsultationView consultation) {
        return isOver(consultation) || CurrentPerson.is(Role.MODERATOR, consultation.body());
    }

    static boolean isOver(ConsultationView consultation) {
        return consultation.phase() == Phase.CLOSED;
    }

    static Optional<Refusal> refuseVote(ConsultationView consultation) {
        return switch (consultation.phase()) {
            case OPEN -> Optional.empty();
            case CLOSED -> Optional.of(Refusal.of("priorities.refused.closed"));
            case DRAFT, COMING -> Optional.of(Refusal.of("priorities.refused.not-open"));
        };
    }

    static List<Refusal> refuseNew(Ballot ballot) {
        List<Refusal> refusals = new ArrayList<>();
        int options = ballot.options().size();
        refuseText(refusals, "key", ballot.key(), isKey(ballot.key()));
        refuseText(refusals, "title", ballot.title(), fits(ballot.title(), LONGEST_TITLE));
        refuseText(refusals, "question", ballot.question(), fits(ballot.question(), LONGEST_TEXT));
        if (options < 2
                || options > Ballot.MOST_OPTIONS
                || !ballot.options().stream().allMatch(BallotPolicy::isWellFormed)) {
            refusals.add(Refusal.at("options", "priorities.refused.new.options", Ballot.MOST_OPTIONS));
        }
        refusals.addAll(refuseKind(ballot));
        if (ballot.options().stream().map(Ballot.Option::key).distinct().count() < options) {
            refusals.add(Refusal.at("options", "priorities.refused.new.option-keys"));
        }
        return refusals;
    }

    private static List<Refusal> refuseKind(Ballot ballot) {
        int options = ballot.options().size();
        int most = Math.min(options, Ballot.MOST_CHOICES);
        return switch (ballot.kind()) {
            case BallotKind.ChooseUpTo kind -> refuseNumber(kind.most(), most);
            case BallotKind.RankYourTop kind -> refuseNumber(kind.most(), most);
            case BallotKind.SharePoints kind
            when kind.points() < 2
                    || kind.points() > Ballot.MOST_POINTS
                    || kind.places() < 1
                    || kind.places() > options ->
                List.of(Refusal.at("choose", "priorities.refused.new.points", Ballot.MOST_POINTS, options));
            case BallotKind.ShareBudget kind
            when !ballot.options().stream().allMatch(option -> isPayable(option, kind.limit())) ->
                List.of(Refusal.at("options", "priorities.refused.new.costs", Money.of(kind.limit())));
            default -> List.of();
        };
    }

    private static List<Refusal> refuseNumber(int number, int most) {
        return number < 1 || number > most
                ? List.of(Refusal.at("choose", "priorities.refused.new.choose", most))
                : List.of();
    }

    private static boolean isPayable(Ballot.Option option, BigDecimal limit) {
        return option.cost().signum() > 0
                && option.cost().compareTo(limit) <= 0
                && option.cost().scale() <= 2;
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
            refusals.add(Refusal.at(field, "priorities.refused.new." + field, value));
        }
    }
}
