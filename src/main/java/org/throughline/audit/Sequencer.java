package org.throughline.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Numbers and chains the lines in the background, so that no writer waits for another. One works at a time, whatever the number of
 * servers: the head row is locked. Ids are not the order of commits, so a line may appear below others that are chained already; it is
 * looked for until every transaction that could still bring one is over.
 */
@Component
class Sequencer {

    private static final int BATCH = 1_000;

    /** Longer than any transaction lives; see the connection's time limits. What is slower still is found at the next start. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(2);

    private final Chain chain;
    private final TransactionOperations transactions;

    private boolean swept;
    private long seenLine;
    private long seenAt = System.nanoTime();

    Sequencer(Chain chain, TransactionOperations transactions) {
        this.chain = chain;
        this.transactions = transactions;
    }

    /** Chains what waits. */
    @Scheduled(fixedDelay = 1_000, initialDelay = 1_000)
    synchronized void run() {
        int done;
        do {
            done = transactions.<Integer>execute(status -> batch());
        } while (done == BATCH);
    }

    private int batch() {
        return chain.lockHead().map(this::extend).orElse(0);
    }

    private int extend(Head head) {
        List<Line> lines = chain.unnumbered(swept ? head.settledLine() : 0, BATCH);
        boolean drained = lines.size() < BATCH;
        long settled = drained ? Math.max(head.settledLine(), settled()) : head.settledLine();
        if (!lines.isEmpty() || settled > head.settledLine()) {
            append(head, lines, settled);
        }
        swept |= drained;
        return lines.size();
    }

    private void append(Head head, List<Line> lines, long settled) {
        List<Chain.Link> links = new ArrayList<>(lines.size());
        byte[] hash = head.hash();
        long number = head.number();
        for (Line line : lines) {
            number++;
            hash = Canonical.hash(hash, number, line);
            links.add(new Chain.Link(number, hash, line));
        }
        chain.append(links, new Head(number, hash, settled));
    }

    /** The last line that was there so long ago that nothing can appear below it any more. */
    private long settled() {
        if (System.nanoTime() - seenAt < LONGEST_TRANSACTION.toNanos()) {
            return 0;
        }
        long settled = seenLine;
        seenLine = chain.lastLine();
        seenAt = System.nanoTime();
        return settled;
    }
}
