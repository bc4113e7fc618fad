package org.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.bench.ServerTimes.Request;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.NewComment;
import org.throughline.contributions.Receipt;
import org.throughline.contributions.SpeakerRole;
import org.throughline.contributions.Stance;
import org.throughline.insight.themes.Comment;
import org.throughline.kernel.Ids;
import org.throughline.moderation.Queues;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.SectionRef;

/** What it costs to take in as many contributions as a national consultation gets, and to open the queue while all of them wait. */
@BenchTest
@Order(6)
class QueueBench {

    /** A key of seeds/people.csv. */
    private static final String MODERATOR = "tom-haddow";

    private static final int REQUESTS = 4;
    private static final int WARMING = 40;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Queues queues;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private ConsultationView consultation;

    @Test
    void the_queue_with_everything_waiting() throws Exception {
        consultation = Place.consultation(context);
        waitUntilFiled();
        long few = waiting();
        openings("few", "", WARMING);
        long statementsBefore = tell(few, "", openings("few", "", Sizes.queues()));

        double before = filing();
        takeIn();
        double filed = waitUntilFiled();
        Report.line(
                "Filing what came in",
                "",
                "%.1f s after the last of it; %.2f ms of a processor for each",
                filed,
                (filing() - before) / Sizes.waiting());

        long all = waiting();
        assertThat(all).as("Everything that came in waits").isEqualTo(few + Sizes.waiting());
        openings("many", "", WARMING);
        long statements = tell(all, "", openings("many", "", Sizes.queues()));
        for (String filter : List.of("flag=none", "section=" + section(), "speaker=person&channel=web&older=1")) {
            tell(all, filter, openings("filtered", filter, Sizes.queues() / 3));
        }
        assertThat(statements).as("Statements do not grow with what waits").isEqualTo(statementsBefore);
    }

    private String section() {
        return Place.sections(consultation, context).getFirst().id().value().toString();
    }

    private void takeIn() throws Exception {
        List<SectionRef> sections = Place.sections(consultation, context);
        Iterator<Comment> texts = Comments.invented(Sizes.waiting(), 20_190_107).iterator();
        ConcurrentLinkedQueue<Receipt> receipts = new ConcurrentLinkedQueue<>();
        Pressure.Taken taken = Pressure.of(
                () -> {
                    String text;
                    synchronized (texts) {
                        text = texts.next().text();
                    }
                    SectionRef section =
                            sections.get(ThreadLocalRandom.current().nextInt(sections.size()));
                    receipts.add(CurrentPerson.as(somebody(), () -> contributions.submit(comment(section, text))));
                },
                Sizes.waiting());
        nothingIsLost(receipts);
        Report.line(
                "Taking in %d contributions from %d threads, each durable".formatted(Sizes.waiting(), Pressure.THREADS),
                "≥ 500 a second",
                "%.0f a second; %s; none lost, every reference there once",
                taken.perSecond(),
                taken.times().inWords());
    }

    /** Every receipt leads to a contribution under its reference, and to exactly one case. */
    private void nothingIsLost(ConcurrentLinkedQueue<Receipt> receipts) {
        Set<String> kept = new HashSet<>(
                jdbc.sql("""
                        SELECT CONCAT(HEX(c.id), ' ', c.reference) FROM contribution c JOIN moderation_case k ON k.contribution_id = c.id
                        WHERE c.consultation_id = :id""").param("id", consultation.id()).query(String.class).list());
        assertThat(receipts).hasSize(Sizes.waiting());
        assertThat(receipts.stream().map(Receipt::reference).distinct().count()).isEqualTo(Sizes.waiting());
        assertThat(receipts.stream()
                        .filter(receipt -> !kept.contains(hex(receipt.id().value()) + " " + receipt.reference())))
                .as("Acknowledged and not there")
                .isEmpty();
    }

    private static String hex(UUID id) {
        return id.toString().replace("-", "").toUpperCase(Locale.ROOT);
    }

    private NewComment comment(SectionRef section, String text) {
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
                text);
    }

    private long waiting() {
        return queues.waiting(consultation.id()).count();
    }

    /** @return seconds */
    private double waitUntilFiled() throws InterruptedException {
        long start = System.nanoTime();
        while (jdbc.sql("SELECT COUNT(*) FROM moderation_case WHERE triaged IS NULL")
                        .query(Long.class)
                        .single()
                > 0) {
            Thread.sleep(100);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** Milliseconds that a processor has worked for what runs by the clock; next to nothing of it but filing while much comes in. */
    private static double filing() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                        .filter(thread ->
                                thread != null && thread.getThreadName().startsWith("scheduling-"))
                        .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                        .sum()
                / 1e6;
    }

    /** What each opening cost, its requests together. */
    private List<Request> openings(String name, String filter, int number) throws Exception {
        VaadinVisitor moderator = new VaadinVisitor("http://localhost:" + port, name);
        moderator.signIn(MODERATOR);
        ServerTimes.forget(name);
        for (int opening = 0; opening < number; opening++) {
            assertThat(moderator.open("moderation/" + Place.CROWDED, filter)).contains("tl-queue-open");
        }
        return OpeningBench.together(ServerTimes.taken(name, REQUESTS * number), REQUESTS);
    }

    /** @return the most statements of an opening */
    private static long tell(long waiting, String filter, List<Request> openings) {
        String what = "Opening the queue with %d waiting%s"
                .formatted(waiting, filter.isEmpty() ? "" : ", " + filter.replaceAll("=[0-9a-f-]{36}", " chosen"));
        long statements = openings.stream().mapToLong(Request::statements).max().orElseThrow();
        Report.line(what + ": SQL statements", "constant", "%d", statements);
        Report.line(
                what + ": in the server",
                "p95 < 100 ms",
                "%s",
                Percentiles.of(openings, Request::milliseconds).inWords());
        return statements;
    }

    private static SignedInPerson somebody() {
        return new SignedInPerson(new PersonId(Ids.next()), "Somebody", Set.of());
    }
}
