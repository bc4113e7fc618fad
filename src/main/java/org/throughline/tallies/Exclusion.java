package org.throughline.tallies;

/**
 * How many voters got nothing: none of what they chose was taken. Those who chose nothing are among them.
 *
 * @param excluded people of whose choices none won
 * @param voters all who voted
 */
public record Exclusion(long excluded, long voters) {

    static Exclusion of(Ballots approvals, boolean[] won) {
        return new Exclusion(
                approvals
                        .all()
                        .filter(ballot -> !approvals.namesAnyOf(ballot, won))
                        .mapToLong(approvals::people)
                        .sum(),
                approvals.voters());
    }

    /** From 0, everybody got something, to 1; 0 when nobody voted. */
    public Fraction ratio() {
        return voters == 0 ? Fraction.ZERO : Fraction.of(excluded, voters);
    }
}
