package org.throughline.priorities;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

    /** So long before the close the last option can come in, so that everybody has time to see it. */
    static final Duration TO_SEE = Duration.ofDays(7);

    /** People propose options where the ballot says so, while it is open and there is time to see what is added. */
    static Optional<Refusal> refuseProposing(Ballot ballot, ConsultationView consultation, Instant now) {
        if (!ballot.proposals()) {
            return Optional.of(Refusal.of("priorities.refused.proposals"));
        }
        return refuseVote(consultation)
                .or(() -> now.isBefore(consultation.closes().minus(TO_SEE))
                        ? Optional.empty()
                        : Optional.of(Refusal.of("priorities.refused.proposals.late", TO_SEE.toDays())));
    }

    /** Why this is no option of this ballot. */
    static List<Refusal> refuseProposal(Ballot ballot, String title, String explanation) {
        List<Refusal> refusals = new ArrayList<>();
        if (!fits(title, LONGEST_TITLE)) {
            refusals.add(Refusal.at("title", "priorities.refused.new.option-title"));
        }
        if (explanation.length() > LONGEST_TEXT) {
            refusals.add(Refusal.at("explanation", "priorities.refused.new.option-explanation", explanation.length()));
        }
        if (ballot.options().stream().anyMatch(option -> option.title().equalsIgnoreCase(title))) {
            refusals.add(Refusal.at("title", "priorities.refused.proposals.same"));
        }
        return refusals;
    }

    /** An accepted proposal becomes an option only if there is room and it can be paid. */
    static Optional<Refusal> refuseAdding(Ballot ballot, Ballot.Option option) {
        if (ballot.options().size() >= Ballot.MOST_OPTIONS) {
            return Optional.of(Refusal.of("priorities.refused.proposals.full", Ballot.MOST_OPTIONS));
        }
        return ballot.kind() instanceof BallotKind.ShareBudget budget && !isPayable(option, budget.limit())
                ? Optional.of(Refusal.at("cost", "priorities.refused.new.costs", Money.of(budget.limit())))
                : Optional.empty();
    }

    /** Once people may vote, what they are asked stands. */
    static Optional<Refusal> refuseRemoving(ConsultationView consultation) {
        return consultation.phase() == Phase.COMING || consultation.phase() == Phase.DRAFT
                ? Optional.empty()
                : Optional.of(Refusal.of("priorities.refused.removing"));
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
        if (options < 2 || options > Ballot.MOST_OPTIONS) {
            refusals.add(Refusal.at("options", "priorities.refused.new.options", Ballot.MOST_OPTIONS));
        }
        for (int position = 0; position < options; position++) {
            refuseOption(refusals, position, ballot.options().get(position));
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
            when kind.limit().signum() <= 0 || !isInPennies(kind.limit()) ->
                List.of(Refusal.at("limit", "priorities.refused.new.limit"));
            case BallotKind.ShareBudget kind ->
                IntStream.range(0, options)
                        .filter(position -> !isPayable(ballot.options().get(position), kind.limit()))
                        .mapToObj(position -> Refusal.at(
                                NewBallot.field("cost", position),
                                "priorities.refused.new.costs",
                                Money.of(kind.limit())))
                        .toList();
            default -> List.of();
        };
    }

    private static List<Refusal> refuseNumber(int number, int most) {
        return number < 1 || number > most
                ? List.of(Refusal.at("choose", "priorities.refused.new.choose", most))
                : List.of();
    }

    private static boolean isPayable(Ballot.Option option, BigDecimal limit) {
        return option.cost().signum() > 0 && option.cost().compareTo(limit) <= 0 && isInPennies(option.cost());
    }

    private static boolean isInPennies(BigDecimal pounds) {
        return pounds.stripTrailingZeros().scale() <= 2;
    }

    /** @param position of the option, from 0; a refusal names its field with it */
    private static void refuseOption(List<Refusal> refusals, int position, Ballot.Option option) {
        if (!isKey(option.key()) || !fits(option.title(), LONGEST_TITLE)) {
            refusals.add(Refusal.at(NewBallot.field("title", position), "priorities.refused.new.option-title"));
        }
        if (option.explanation().length() > LONGEST_TEXT) {
            refusals.add(Refusal.at(
                    NewBallot.field("explanation", position),
                    "priorities.refused.new.option-explanation",
                    option.explanation().length()));
        }
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
