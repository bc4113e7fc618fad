package org.throughline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.DomainEvent;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SystemWork;
import org.throughline.rings.ModuleTest;

/** Rooms above follow the ledger line by line. */
@ModuleTest
class LedgerReadingTests {

    record LampLit(
            UUID subject, BodyId body, int lamps, @Nullable UUID before) implements DomainEvent {}

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private LedgerReading reading;

    @Autowired
    private JdbcClient jdbc;

    private void lit(UUID lamp) {
        transactions.executeWithoutResult(
                status -> events.publishEvent(new LampLit(lamp, new BodyId(new UUID(0, 7)), 3, null)));
    }

    private List<LedgerLine> after(long number) {
        return SystemWork.call(() -> {
            reading.catchUp();
            return reading.after(number, 1_000);
        });
    }

    @Test
    void what_has_just_happened_is_read_once_in_its_order_with_its_parts_and_without_who_did_it() {
        SystemWork.run(reading::catchUp);
        long seen = jdbc.sql("SELECT COALESCE(MAX(number), 0) FROM audit_chain")
                .query(Long.class)
                .single();
        UUID first = Ids.next();
        UUID second = Ids.next();
        lit(first);
        lit(second);

        List<LedgerLine> lit =
                after(seen).stream().filter(line -> line.tellsOf(LampLit.class)).toList();

        assertThat(lit).extracting(LedgerLine::subject).containsExactly(first, second);
        assertThat(lit.getFirst().part("body")).contains("00000000-0000-0000-0000-000000000007");
        assertThat(lit.getFirst().part("lamps")).contains("3");
        assertThat(lit.getFirst().part("before")).isEmpty();
        assertThat(lit.getFirst().part("wick")).isEmpty();
        assertThat(after(lit.getLast().number())).noneMatch(line -> line.tellsOf(LampLit.class));
    }

    @Test
    void nobody_but_the_application_reads_the_ledger() {
        assertThatThrownBy(() -> reading.after(0, 1))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }
}
