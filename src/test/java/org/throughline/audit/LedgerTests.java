package org.throughline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.audit.Verification.Broken;
import org.throughline.audit.Verification.Fault;
import org.throughline.audit.Verification.Whole;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.DomainEvent;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SystemWork;
import org.throughline.rings.ModuleTest;

@ModuleTest
class LedgerTests {

    private static final int LINES = 8;

    record TideTurned(UUID subject, BodyId body) implements DomainEvent {}

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Sequencer sequencer;

    @Autowired
    private Verifier verifier;

    @Autowired
    private DataSource database;

    @Autowired
    private Environment environment;

    private final UUID subject = Ids.next();

    /** Lines before and after the one that is tampered with. */
    @BeforeEach
    void someLines() {
        IntStream.range(0, LINES).forEach(number -> happens(subject));
        sequencer.run();
    }

    private void happens(UUID thing) {
        transactions.executeWithoutResult(
                status -> events.publishEvent(new TideTurned(thing, new BodyId(new UUID(0, 7)))));
    }

    private List<Long> numbers(UUID thing) {
        return jdbc.sql("""
                        SELECT c.number FROM audit_chain c JOIN audit_line l ON l.id = c.line_id
                        WHERE l.subject = :thing ORDER BY c.number""").param("thing", thing).query(Long.class).list();
    }

    private String column(String name) {
        return jdbc.sql("SELECT " + name + " FROM audit_line WHERE subject = :thing ORDER BY id LIMIT 1")
                .param("thing", subject)
                .query(String.class)
                .single();
    }

    @Test
    void every_event_is_a_line_UC08_1() {
        assertThat(column("event")).isEqualTo("TideTurned");
        assertThat(column("actor")).isEqualTo("system");
        assertThat(column("payload")).isEqualTo("{\"body\":\"00000000-0000-0000-0000-000000000007\"}");
    }

    @Test
    void a_line_names_who_was_at_the_keyboard() {
        UUID thing = Ids.next();
        var somebody = new TestingAuthenticationToken("01890000-0000-7000-8000-000000000001", "");
        SystemWork.as(somebody, () -> {
            happens(thing);
            return true;
        });

        assertThat(jdbc.sql("""
                                SELECT i.person FROM audit_line l JOIN audit_identity i ON i.pseudonym = UNHEX(SUBSTRING(l.actor, 3))
                                WHERE l.subject = :thing""")
                        .param("thing", thing)
                        .query((row, index) -> Ids.fromBytes(row.getBytes(1)))
                        .single())
                .hasToString(somebody.getName());
    }

    @Test
    void a_change_that_is_taken_back_leaves_no_line_UC08_1() {
        UUID thing = Ids.next();
        transactions.executeWithoutResult(status -> {
            events.publishEvent(new TideTurned(thing, new BodyId(thing)));
            status.setRollbackOnly();
        });
        sequencer.run();

        assertThat(numbers(thing)).isEmpty();
    }

    @Test
    void an_event_outside_a_transaction_is_a_mistake() {
        assertThatThrownBy(() -> events.publishEvent(new TideTurned(subject, new BodyId(subject))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void an_untouched_ledger_is_whole_UC08_3() {
        assertThat(verifier.verify())
                .isInstanceOfSatisfying(
                        Whole.class, whole -> assertThat(whole.lines()).isGreaterThanOrEqualTo(LINES));
    }

    @Test
    void a_line_that_commits_after_later_ones_is_chained_all_the_same_UC08_2() throws Exception {
        UUID early = Ids.next();
        UUID late = Ids.next();
        try (Connection slow = database.getConnection();
                Statement statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.execute("INSERT INTO audit_line (happened_at, event, actor, subject, payload) VALUES "
                    + "('2026-01-01', 'TideTurned', 'system', UNHEX('"
                    + early.toString().replace("-", "") + "'), '{}')");
            happens(late);
            sequencer.run();
            assertThat(numbers(late)).hasSize(1);
            slow.commit();
        }
        sequencer.run();

        assertThat(numbers(early)).hasSize(1);
        assertThat(numbers(early).getFirst()).isGreaterThan(numbers(late).getFirst());
        assertThat(verifier.verify()).isInstanceOf(Whole.class);
    }

    @Test
    void writers_and_several_sequencers_at_once_make_one_whole_chain_UC08_2() throws Exception {
        UUID thing = Ids.next();
        List<Callable<Boolean>> work = IntStream.range(0, 200)
                .<Callable<Boolean>>mapToObj(number -> () -> {
                    if (number % 10 == 0) {
                        new Sequencer(chain(), transactions).run();
                    } else {
                        happens(thing);
                    }
                    return true;
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (Future<Boolean> done : threads.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        }
        sequencer.run();

        assertThat(numbers(thing)).hasSize(180);
        assertThat(verifier.verify()).isInstanceOf(Whole.class);
    }

    @Autowired
    private Chain chain;

    private Chain chain() {
        return chain;
    }

    static Stream<Arguments> tampering() {
        String line = "(SELECT line_id FROM audit_chain WHERE number = :n)";
        return Stream.of(
                Arguments.of(
                        "UPDATE audit_line SET happened_at = happened_at + INTERVAL 1 MICROSECOND WHERE id = " + line,
                        Fault.CHANGED),
                Arguments.of("UPDATE audit_line SET event = 'TideTurnee' WHERE id = " + line, Fault.CHANGED),
                Arguments.of("UPDATE audit_line SET actor = 'visitor' WHERE id = " + line, Fault.CHANGED),
                Arguments.of("UPDATE audit_line SET subject = REVERSE(subject) WHERE id = " + line, Fault.CHANGED),
                Arguments.of("UPDATE audit_line SET payload = CONCAT(payload, ' ') WHERE id = " + line, Fault.CHANGED),
                Arguments.of("UPDATE audit_line SET id = id + 1000000000 WHERE id = " + line, Fault.MISSING),
                Arguments.of("DELETE FROM audit_line WHERE id = " + line, Fault.MISSING),
                Arguments.of("UPDATE audit_chain SET hash = REVERSE(hash) WHERE number = :n", Fault.CHANGED),
                Arguments.of("UPDATE audit_chain SET line_id = line_id + 1000000000 WHERE number = :n", Fault.MISSING),
                Arguments.of("UPDATE audit_chain SET number = number + 1000000000 WHERE number = :n", Fault.MISSING),
                Arguments.of("DELETE FROM audit_chain WHERE number = :n", Fault.MISSING),
                Arguments.of("DELETE FROM audit_chain WHERE number >= :n", Fault.CUT_OFF),
                Arguments.of("UPDATE audit_head SET number = :n - 1", Fault.INSERTED));
    }

    /** Tampers in a transaction that is taken back, with the head held so that nobody chains meanwhile. */
    private Verification verifyAfter(String sql, long number) {
        return transactions.execute(status -> {
            chain.lockHead();
            status.setRollbackOnly();
            jdbc.sql(sql).param("n", number).update();
            return verifier.verify();
        });
    }

    @ParameterizedTest
    @MethodSource("tampering")
    void a_changed_missing_or_cut_off_line_is_found_and_named_UC08_3(String sql, Fault fault) {
        long number = numbers(subject).get(LINES / 2);

        assertThat(verifyAfter(sql, number)).isEqualTo(new Broken(number, fault));
        assertThat(verifier.verify()).isInstanceOf(Whole.class);
    }

    @Test
    void a_link_before_the_first_is_found() {
        assertThat(verifyAfter(
                        "UPDATE audit_chain SET number = 0 WHERE number = :n",
                        numbers(subject).getFirst()))
                .isEqualTo(new Broken(0, Fault.INSERTED));
    }

    @Test
    void lines_that_changed_places_are_found_at_the_first_of_them_UC08_3() {
        long number = numbers(subject).get(2);
        Verification swapped = transactions.execute(status -> {
            chain.lockHead();
            status.setRollbackOnly();
            move(number, -1);
            move(number + 1, number);
            move(-1, number + 1);
            return verifier.verify();
        });

        assertThat(swapped).isEqualTo(new Broken(number, Fault.CHANGED));
    }

    private void move(long from, long to) {
        jdbc.sql("UPDATE audit_chain SET number = :to WHERE number = :from")
                .param("to", to)
                .param("from", from)
                .update();
    }

    @Test
    void a_changed_end_is_found() {
        long last = jdbc.sql("SELECT number FROM audit_head").query(Long.class).single();

        assertThat(verifyAfter("UPDATE audit_head SET hash = REVERSE(hash) WHERE id < :n", Long.MAX_VALUE))
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.number()).isGreaterThanOrEqualTo(last));
        assertThat(verifyAfter("DELETE FROM audit_head WHERE id < :n", Long.MAX_VALUE))
                .isEqualTo(new Broken(0, Fault.NO_HEAD));
    }

    @Test
    void whoever_is_behind_a_line_cannot_be_changed_or_taken_away_unseen_UC08_3() {
        SystemWork.as(new TestingAuthenticationToken(Ids.next().toString(), ""), () -> {
            happens(Ids.next());
            return true;
        });
        for (String sql : List.of(
                "UPDATE audit_identity SET salt = REVERSE(salt) LIMIT 1",
                "UPDATE audit_identity SET person = REVERSE(person) LIMIT 1",
                "DELETE FROM audit_identity WHERE pseudonym IN (SELECT UNHEX(SUBSTRING(actor, 3)) FROM audit_line WHERE actor LIKE 'p:%')")) {
            Verification after = transactions.execute(status -> {
                status.setRollbackOnly();
                chain.lockHead();
                jdbc.sql(sql).update();
                return verifier.verify();
            });
            assertThat(after).as(sql).isEqualTo(new Broken(0, Fault.IDENTITY));
        }
        assertThat(verifier.verify()).isInstanceOf(Whole.class);
    }

    @Test
    void what_is_not_yet_chained_is_told_as_such() {
        Verification verification = transactions.execute(status -> {
            chain.lockHead();
            status.setRollbackOnly();
            events.publishEvent(new TideTurned(subject, new BodyId(subject)));
            return verifier.verify();
        });

        assertThat(verification)
                .isInstanceOfSatisfying(
                        Whole.class, whole -> assertThat(whole.waiting()).isPositive());
    }

    @Test
    void the_command_checks_the_ledger_without_a_web_server_UC08_3() {
        String[] verify = {
            "audit",
            "verify",
            "--spring.datasource.url=" + environment.getProperty("spring.datasource.url"),
            "--spring.datasource.username=" + environment.getProperty("spring.datasource.username"),
            "--spring.datasource.password=" + environment.getProperty("spring.datasource.password")
        };

        assertThat(AuditCommand.isMeantBy(verify)).isTrue();
        assertThat(AuditCommand.isMeantBy("--server.port=8080")).isFalse();
        assertThat(AuditCommand.run(verify)).isZero();
        assertThat(AuditCommand.report(new Broken(3, Fault.CHANGED))).isEqualTo(1);
        assertThat(AuditCommand.run("audit", "everything")).isEqualTo(2);
        assertThat(AuditCommand.run("audit", "verify", "--spring.datasource.url=jdbc:mysql://127.0.0.1:1/none"))
                .isEqualTo(2);
    }
}
