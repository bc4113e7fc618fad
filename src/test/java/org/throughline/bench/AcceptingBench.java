package org.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.NewComment;
import org.throughline.contributions.SpeakerRole;
import org.throughline.contributions.Stance;
import org.throughline.kernel.Ids;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.SectionRef;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.Ballots;
import org.throughline.priorities.OptionId;
import org.throughline.priorities.Vote;
import org.throughline.priorities.VoterGroup;
import org.throughline.priorities.Votes;
import org.throughline.rings.Statements;

/** How many comments and votes the services take, each durable before it is acknowledged, and that none of them is lost. */
@BenchTest
@Order(5)
class AcceptingBench {

    private static final int VOTERS = 20_000;
    private static final String TEXT = "Put the interpreter on the booking form. ".repeat(8);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Votes votes;

    @Autowired
    private JdbcClient jdbc;

    private ConsultationView consultation;

    @BeforeEach
    void theCrowdedConsultation() throws Exception {
        consultation = Place.consultation(context);
        Report.fact(
                "database",
                text(
                        "SELECT CONCAT(VERSION(), ', innodb_flush_log_at_trx_commit=', @@innodb_flush_log_at_trx_commit)"));
        Report.fact("durable writes of this disk, one after the other", Disk.writesPerSecond() + " a second");
    }

    private String text(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    private long rows(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE consultation_id = :id")
                .param("id", consultation.id())
                .query(Long.class)
                .single();
    }

    @Test
    void comments() throws Exception {
        List<SectionRef> sections = Place.sections(consultation, context);
        ConcurrentLinkedQueue<UUID> acknowledged = new ConcurrentLinkedQueue<>();
        long before = rows("contribution");
        Runnable one = () -> {
            NewComment comment =
                    comment(sections.get(ThreadLocalRandom.current().nextInt(sections.size())));
            acknowledged.add(CurrentPerson.as(somebody(), () -> contributions.submit(comment))
                    .id()
                    .value());
        };

        Pressure.Taken taken = Pressure.of(one);
        long statements = Statements.during(() -> {
            one.run();
            return true;
        });

        assertThat(new HashSet<>(acknowledged)).hasSameSizeAs(acknowledged);
        assertThat(rows("contribution") - before)
                .as("Rows for acknowledged comments")
                .isEqualTo(acknowledged.size());
        assertThat(rows("moderation_case")).as("Cases").isGreaterThanOrEqualTo(acknowledged.size());
        tell("Comments", "≥ 500 a second", taken, statements);
    }

    private NewComment comment(SectionRef section) {
        return new NewComment(
                Ids.next(),
                consultation.id(),
                List.of(section.id()),
                null,
                null,
                SpeakerRole.PATIENT,
                Stance.CONCERN,
                null,
                null,
                null,
                null,
                false,
                TEXT);
    }

    @Test
    void votes() throws Exception {
        BallotView ballot = context.getBean(Ballots.class).of(consultation.id()).getFirst();
        List<OptionId> options =
                ballot.options().stream().map(BallotView.OptionView::id).toList();
        List<SignedInPerson> voters =
                IntStream.range(0, VOTERS).mapToObj(number -> somebody()).toList();
        Set<PersonId> acknowledged = ConcurrentHashMap.newKeySet();
        long before = rows("vote");
        Runnable one = () -> {
            SignedInPerson voter = voters.get(ThreadLocalRandom.current().nextInt(VOTERS));
            CurrentPerson.as(
                    voter,
                    () -> votes.vote(
                            ballot.id(),
                            new Vote.Chosen(someOf(options, ballot.kind().places())),
                            VoterGroup.UNSAID));
            acknowledged.add(voter.id());
        };

        Pressure.Taken taken = Pressure.of(one);
        long statements = Statements.during(() -> {
            one.run();
            return true;
        });

        assertThat(rows("vote") - before).as("Votes of those who voted").isEqualTo(acknowledged.size());
        tell("Votes", "≥ 800 a second", taken, statements);
    }

    private static Set<OptionId> someOf(List<OptionId> options, int most) {
        Set<OptionId> chosen = new HashSet<>();
        for (int choice = 0; choice < most; choice++) {
            chosen.add(options.get(ThreadLocalRandom.current().nextInt(options.size())));
        }
        return chosen;
    }

    private static SignedInPerson somebody() {
        return new SignedInPerson(new PersonId(Ids.next()), "Somebody", Set.of());
    }

    private static void tell(String what, String aim, Pressure.Taken taken, long statements) {
        Report.line(
                what + " accepted from %d threads, each durable".formatted(Pressure.THREADS),
                aim,
                "%.0f a second; %s; none lost",
                taken.perSecond(),
                taken.times().inWords());
        Report.line(what + ": SQL statements for each", "", "%d", statements);
    }
}
