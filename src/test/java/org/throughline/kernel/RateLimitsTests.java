package org.throughline.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.kernel.RateLimits.Limit;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

/** Two of them stand for two servers on one database. */
@ModuleTest
class RateLimitsTests {

    private static final List<Limit> FIVE_AN_HOUR = List.of(new Limit("five", 5, Duration.ofHours(1)));
    private static final List<Limit> TWO_LIMITS =
            List.of(new Limit("slow", 1, Duration.ofSeconds(15)), new Limit("hourly", 3, Duration.ofHours(1)));

    private static final Limit THREE_OF_A_NETWORK = new Limit("three", 3, Duration.ofHours(1));

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    private final String key = Ids.next().toString();

    @AfterEach
    void let_the_clock_run_on() {
        clock.reset();
    }

    private RateLimits server() {
        return new RateLimits(jdbc, clock);
    }

    @Test
    void servers_share_the_turns_and_the_refusal_says_when_to_try_again() {
        RateLimits one = server();
        RateLimits other = server();
        for (int turn = 0; turn < 5; turn++) {
            (turn % 2 == 0 ? one : other).take(key, FIVE_AN_HOUR);
        }

        assertThatThrownBy(() -> other.take(key, FIVE_AN_HOUR)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusals().getFirst().textKey()).isEqualTo("limit.five");
            assertThat((Long) refused.refusals().getFirst().arguments().getFirst())
                    .isBetween(700L, 721L);
        });
        clock.set(clock.instant().plus(Duration.ofMinutes(12).plusSeconds(1)));
        one.take(key, FIVE_AN_HOUR);
        assertThatThrownBy(() -> one.take(key, FIVE_AN_HOUR)).isInstanceOf(Refused.class);
    }

    @Test
    void of_many_at_once_on_two_servers_exactly_as_many_pass_as_are_free() throws Exception {
        List<RateLimits> servers = List.of(server(), server());
        List<Callable<Boolean>> tries = IntStream.range(0, 40)
                .<Callable<Boolean>>mapToObj(number -> () -> {
                    try {
                        servers.get(number % 2).take(key, FIVE_AN_HOUR);
                        return true;
                    } catch (Refused refused) {
                        return false;
                    }
                })
                .toList();
        int passed = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(tries)) {
                passed += done.get() ? 1 : 0;
            }
        }

        assertThat(passed).isEqualTo(5);
    }

    @Test
    void a_clock_that_is_set_back_limits_nobody() {
        RateLimits limits = server();
        for (int turn = 0; turn < 5; turn++) {
            limits.take(key, FIVE_AN_HOUR);
        }
        clock.set(clock.instant().minus(Duration.ofDays(2)));

        limits.take(key, FIVE_AN_HOUR);
    }

    @Test
    void two_limits_are_one_taking_and_a_refused_turn_costs_none() {
        RateLimits limits = server();
        limits.take(key, TWO_LIMITS);
        assertThatThrownBy(() -> limits.take(key, TWO_LIMITS)).hasMessageContaining("limit.slow");
        for (int turn = 0; turn < 2; turn++) {
            clock.set(clock.instant().plusSeconds(16));
            limits.take(key, TWO_LIMITS);
        }
        clock.set(clock.instant().plusSeconds(16));

        assertThatThrownBy(() -> limits.take(key, TWO_LIMITS)).hasMessageContaining("limit.hourly");
    }

    @Test
    void a_clock_that_is_a_moment_behind_another_gives_no_turn_more() {
        RateLimits limits = server();
        clock.set(clock.instant());
        for (int turn = 0; turn < 5; turn++) {
            limits.take(key, FIVE_AN_HOUR);
        }
        clock.set(clock.instant().minusMillis(5));

        assertThatThrownBy(() -> limits.take(key, FIVE_AN_HOUR)).isInstanceOf(Refused.class);
    }

    @Test
    void after_a_clock_that_is_set_back_the_refusal_names_the_limit_that_is_reached() {
        RateLimits limits = server();
        for (int turn = 0; turn < 3; turn++) {
            limits.take(key, TWO_LIMITS);
            clock.set(clock.instant().plusSeconds(16));
        }
        clock.set(clock.instant().minusSeconds(88));

        assertThatThrownBy(() -> limits.take(key, TWO_LIMITS)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusals().getFirst().textKey()).isEqualTo("limit.hourly");
            assertThat((Long) refused.refusals().getFirst().arguments().getFirst())
                    .isBetween(1_235L, 1_245L);
        });
    }

    @Test
    void
            a_taking_counts_the_account_and_the_network_in_one_statement_and_a_network_that_is_full_costs_the_account_nothing() {
        RateLimits limits = server();
        assertThat(Statements.during(() -> {
                    limits.takeHere(key, FIVE_AN_HOUR, THREE_OF_A_NETWORK);
                    return true;
                }))
                .isEqualTo(1);
        limits.takeHere("one" + key, FIVE_AN_HOUR, THREE_OF_A_NETWORK);
        limits.takeHere("two" + key, FIVE_AN_HOUR, THREE_OF_A_NETWORK);
        for (int turn = 0; turn < 9; turn++) {
            assertThatThrownBy(() -> limits.takeHere(key, FIVE_AN_HOUR, THREE_OF_A_NETWORK))
                    .hasMessageContaining("limit.three");
        }

        for (int turn = 0; turn < 4; turn++) {
            limits.take(key, FIVE_AN_HOUR);
        }
        assertThatThrownBy(() -> limits.take(key, FIVE_AN_HOUR)).hasMessageContaining("limit.five");
    }

    @Test
    void two_applications_on_one_schema_share_the_turns() {
        try (var one = new AnnotationConfigApplicationContext();
                var other = new AnnotationConfigApplicationContext()) {
            for (var application : List.of(one, other)) {
                application.registerBean(JdbcClient.class, () -> jdbc);
                application.registerBean(Clock.class, () -> clock);
                application.register(RateLimits.class);
                application.refresh();
            }
            for (int turn = 0; turn < 5; turn++) {
                (turn < 3 ? one : other).getBean(RateLimits.class).take(key, FIVE_AN_HOUR);
            }

            assertThatThrownBy(() -> one.getBean(RateLimits.class).take(key, FIVE_AN_HOUR))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> other.getBean(RateLimits.class).take(key, FIVE_AN_HOUR))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void an_address_counts_by_its_beginning() {
        assertThat(Network.of("192.0.2.7")).isEqualTo(Network.of("192.0.2.200")).isNotEqualTo(Network.of("192.0.3.7"));
        assertThat(Network.of("2001:db8:1:7f00::1"))
                .isEqualTo(Network.of("2001:db8:1:7fff:2::"))
                .isNotEqualTo(Network.of("2001:db8:1:8000::1"));
        assertThat(Network.of("2001:db8::1")).isEqualTo(Network.of("2001:db8:0:0:9::"));
        assertThat(Network.of("unknown")).isEqualTo("unknown");
    }

    @Test
    void neither_key_nor_network_stands_in_the_table_and_what_is_over_is_let_go() {
        server().take(key, FIVE_AN_HOUR);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM turn_taken WHERE CONVERT(id USING latin1) LIKE :key")
                        .param("key", "%" + key + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        clock.set(clock.instant().plus(Duration.ofDays(30)));
        assertThat(over()).isPositive();
        server().forget();

        assertThat(over()).isZero();
    }

    /** How many rows hold nobody back any more; other tests may have taken turns in a later time. */
    private int over() {
        return jdbc.sql("SELECT COUNT(*) FROM turn_taken WHERE first_free < :now AND second_free < :now")
                .param("now", ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant()))
                .query(Integer.class)
                .single();
    }
}
