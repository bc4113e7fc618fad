package org.throughline.audit;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.Verification.Broken;
import org.throughline.audit.Verification.Fault;
import org.throughline.audit.Verification.Whole;

/** Reads the whole ledger in the order of the chain, a page at a time, and names the first line that is not as it was written. */
@Component
class Verifier {

    private static final int PAGE = 5_000;

    private final Chain chain;
    private final Identities identities;

    Verifier(Chain chain, Identities identities) {
        this.chain = chain;
        this.identities = identities;
    }

    /** Checks the ledger as it is at one instant; writers go on meanwhile. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verification verify() {
        Optional<Head> head = chain.head();
        if (head.isEmpty()) {
            return new Broken(0, Fault.NO_HEAD);
        }
        Walk walk = new Walk();
        List<Chain.Link> page = chain.links(Long.MIN_VALUE, PAGE);
        while (!page.isEmpty()) {
            for (Chain.Link link : page) {
                Optional<Fault> fault = walk.step(link);
                if (fault.isPresent()) {
                    return new Broken(fault.get() == Fault.INSERTED ? link.number() : walk.number, fault.get());
                }
            }
            page = chain.links(page.getLast().number(), PAGE);
        }
        Verification end = walk.end(head.get());
        return end instanceof Broken || identities.areWhole() ? end : new Broken(0, Fault.IDENTITY);
    }

    /** The chain as far as it has been followed. */
    private final class Walk {

        private long number;
        private byte[] hash = Canonical.firstHash();

        Optional<Fault> step(Chain.Link link) {
            number++;
            Line line = link.line();
            if (link.number() != number) {
                return Optional.of(link.number() < number ? Fault.INSERTED : Fault.MISSING);
            }
            if (line == null) {
                return Optional.of(Fault.MISSING);
            }
            hash = Canonical.hash(hash, number, line);
            return Arrays.equals(hash, link.hash()) ? Optional.empty() : Optional.of(Fault.CHANGED);
        }

        Verification end(Head head) {
            if (head.number() > number) {
                return new Broken(number + 1, Fault.CUT_OFF);
            }
            if (head.number() < number) {
                return new Broken(head.number() + 1, Fault.INSERTED);
            }
            return Arrays.equals(head.hash(), hash)
                    ? new Whole(number, chain.waiting(number), HexFormat.of().formatHex(hash))
                    : new Broken(number, Fault.CHANGED);
        }
    }
}
