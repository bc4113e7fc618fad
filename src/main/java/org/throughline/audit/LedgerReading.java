package org.throughline.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Internal;

/** The ledger for rooms that follow it: line after line, in the order of the chain. */
@Service
public class LedgerReading {

    private final Sequencer sequencer;
    private final Chain chain;

    LedgerReading(Sequencer sequencer, Chain chain) {
        this.sequencer = sequencer;
        this.chain = chain;
    }

    /** Chains what waits, so that what has just happened can be read. Outside of any transaction. */
    @Internal
    public void catchUp() {
        sequencer.run();
    }

    /**
     * The lines after this number, the earliest first; one statement.
     *
     * @param atMost so many; fewer mean that there is no more
     */
    @Internal
    @Transactional(readOnly = true)
    public List<LedgerLine> after(long number, int atMost) {
        return chain.links(number, atMost).stream()
                .flatMap(link -> read(link).stream())
                .toList();
    }

    private static Optional<LedgerLine> read(Chain.Link link) {
        return Stream.ofNullable(link.line())
                .map(line -> new LedgerLine(link.number(), line.at(), line.event(), line.subject(), line.payload()))
                .findFirst();
    }
}
