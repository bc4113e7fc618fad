package org.throughline.tallies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhragmenTests {

    private static String elected(int seats, String... ballots) {
        Election election = Election.ofSeats(List.of("A", "B", "C", "P", "Q", "R"), seats, ballots(ballots));
        return AnElection.winners(election, Rule.PHRAGMEN);
    }

    private static Ballots ballots(String... ballots) {
        return AnElection.approvals("ABCPQR", ballots);
    }

    /** Phragmén's own example of 1894. A bears 1/1171; then Q with 0.00170 is before B with 0.00174; then B before C. */
    @Test
    void the_second_seat_goes_to_the_smaller_party_by_a_hair() {
        assertThat(elected(3, "1034:ABC", "519:PQR", "90:ABQ", "47:APQ")).isEqualTo("AQB");
    }

    @Test
    void two_parties_get_seats_as_by_DHondts_divisors() {
        // 60, 30, 20 for the larger, 30 for the smaller: the second and the third seat are a tie that votes break.
        assertThat(elected(3, "60:ABC", "30:PQR")).isEqualTo("ABP");
    }

    /** 4 voters; a costs 4 and all want it; b costs 1 and one wants it. Load 1 with either: a tie, of which one does not fit. */
    @Test
    void it_stops_when_one_of_the_first_does_not_fit() {
        Election election = AnElection.of("abc", 4, 1, 2).budget("3.5").approved("bc", "c");
        Election tight = AnElection.of("ab", 4, 1).budget(4).approved("3:a", "ab");

        assertThat(AnElection.winners(election, Rule.PHRAGMEN)).isEqualTo("cb");
        assertThat(AnElection.winners(tight, Rule.PHRAGMEN)).isEqualTo("a");
    }

    @Test
    void what_costs_more_than_the_whole_budget_takes_no_part() {
        Election election = AnElection.of("ab", 5, 4).budget(4).approved("9:a", "b");

        assertThat(AnElection.winners(election, Rule.PHRAGMEN)).isEqualTo("b");
    }

    /** Two voters share 4, so 2 each; then b adds 3 to the one who wants it: 5. */
    @Test
    void a_load_is_what_each_supporter_has_borne_in_all() {
        Election election = AnElection.of("ab", 4, 3).budget(7).approved("a", "ab");

        assertThat(Spending.of(election, Rule.PHRAGMEN).steps())
                .extracting(Step::reason)
                .containsExactly(
                        new Reason.LeastLoad(Fraction.of(2), 2, 2), new Reason.LeastLoad(Fraction.of(5), 1, 0));
    }
}
