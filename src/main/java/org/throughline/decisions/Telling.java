package org.throughline.decisions;

import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughline.audit.LedgerLine;
import org.throughline.kernel.DomainEvent;
import org.throughline.kernel.Ids;

/**
 * How an event of the ledger is told in the log.
 *
 * @param when what else must be so, where one event tells of different decisions
 * @param about the part of the event that names what the decision is about; absent for its subject
 * @param detail the part that names what else the log needs
 * @param amount the part that counts
 */
record Telling(
        Class<? extends DomainEvent> event,
        DecisionKind kind,
        Predicate<LedgerLine> when,
        @Nullable String about,
        @Nullable String detail,
        @Nullable String amount) {

    static Telling of(Class<? extends DomainEvent> event, DecisionKind kind) {
        return new Telling(event, kind, line -> true, null, null, null);
    }

    Telling where(String part, String value) {
        return where(line -> line.part(part).filter(value::equals).isPresent());
    }

    Telling with(String part) {
        return where(line -> line.part(part).isPresent());
    }

    Telling without(String part) {
        return where(line -> line.part(part).isEmpty());
    }

    private Telling where(Predicate<LedgerLine> so) {
        return new Telling(event, kind, so, about, detail, amount);
    }

    Telling about(String part) {
        return new Telling(event, kind, when, part, detail, amount);
    }

    Telling detail(String part) {
        return new Telling(event, kind, when, about, part, amount);
    }

    Telling counting(String part) {
        return new Telling(event, kind, when, about, detail, part);
    }

    UUID subject(LedgerLine line) {
        UUID named = id(line, about);
        return named == null ? line.subject() : named;
    }

    @Nullable UUID detailOf(LedgerLine line) {
        return id(line, detail);
    }

    int amountOf(LedgerLine line) {
        return amount == null ? 0 : line.part(amount).map(Integer::parseInt).orElse(0);
    }

    private static @Nullable UUID id(LedgerLine line, @Nullable String part) {
        return part == null ? null : line.part(part).flatMap(Ids::parse).orElse(null);
    }
}
