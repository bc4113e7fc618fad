package org.throughline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.audit.Verification.Broken;
import org.throughline.audit.Verification.Fault;
import org.throughline.audit.Verification.Whole;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Erasures;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.people.SignedInPerson;
import org.throughline.rings.ModuleTest;

/** UC-22: the ledger forgets who somebody was and stays whole. */
@ModuleTest
class ErasedInLedgerTests {

    @Autowired
    private People people;

    @Autowired
    private Erasures erasures;

    @Autowired
    private Sequencer sequencer;

    @Autowired
    private Verifier verifier;

    @Autowired
    private Chain chain;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    /** @return the pseudonym under which the person stood */
    private UUID somebodyWhoErasesTheirAccount() {
        PersonId id = SystemWork.call(() -> people.findOrCreate(Ids.next() + "@example.org"));
        SignedInPerson person = SystemWork.call(() -> people.principal(id));
        CurrentPerson.as(person, () -> {
            people.rename("Wilhelmina");
            return true;
        });
        UUID pseudonym = pseudonyms(id);
        CurrentPerson.as(person, () -> {
            erasures.erase(true);
            return true;
        });
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_identity WHERE person = :person")
                        .param("person", id)
                        .query(Long.class)
                        .single())
                .isZero();
        sequencer.run();
        return pseudonym;
    }

    private UUID pseudonyms(PersonId person) {
        return Ids.fromBytes(jdbc.sql("SELECT pseudonym FROM audit_identity WHERE person = :person")
                .param("person", person)
                .query((row, index) -> row.getBytes(1))
                .single());
    }

    @Test
    void the_chain_is_whole_after_an_erasure_and_a_changed_byte_in_a_line_of_the_erased_is_found_UC22_6() {
        UUID pseudonym = somebodyWhoErasesTheirAccount();
        assertThat(verifier.verify()).isInstanceOf(Whole.class);

        long number =
                jdbc.sql("""
                        SELECT c.number FROM audit_chain c JOIN audit_line l ON l.id = c.line_id
                        WHERE l.subject = :subject AND l.event = 'PersonRenamed'""").param("subject", pseudonym).query(Long.class).single();
        Verification after = Objects.requireNonNull(transactions.execute(status -> {
            chain.lockHead();
            status.setRollbackOnly();
            jdbc.sql(
                            "UPDATE audit_line SET payload = '{ }' WHERE id = (SELECT line_id FROM audit_chain WHERE number = :n)")
                    .param("n", number)
                    .update();
            return verifier.verify();
        }));

        assertThat(after).isEqualTo(new Broken(number, Fault.CHANGED));
    }

    @Test
    void no_line_holds_the_identity_of_whoever_has_erased_their_account_UC22_6() {
        PersonId id = SystemWork.call(() -> people.findOrCreate(Ids.next() + "@example.org"));
        SignedInPerson person = SystemWork.call(() -> people.principal(id));
        CurrentPerson.as(person, () -> {
            erasures.erase(true);
            return true;
        });

        assertThat(jdbc.sql("""
                                SELECT COUNT(*) FROM audit_line WHERE subject = :person OR actor LIKE :text OR payload LIKE :text""")
                        .param("person", id)
                        .param("text", "%" + id.value() + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
