package org.throughline.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.DraftPlace;
import org.throughline.contributions.Drafts;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SettableClock;
import org.throughline.kernel.SystemWork;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/** UC-23 rule 10: somebody corrects the address of their account. */
@ModuleTest
class EmailChangesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    EmailChanges changes;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    Erasures erasures;

    @Autowired
    Drafts drafts;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    private final String before = "before-" + UUID.randomUUID() + "@example.org";
    private final String after = "after-" + UUID.randomUUID() + "@example.org";
    private SignedInPerson maud;

    @BeforeEach
    void an_account() {
        maud = SystemWork.call(() -> people.principal(people.register(before, "Maud")));
    }

    @AfterEach
    void let_the_clock_run_on() {
        clock.reset();
    }

    @Test
    void uc23_10_the_new_address_is_used_once_it_is_proved_and_all_else_stays() {
        AConsultation consultation = AConsultation.moderated(context, ModerationPolicy.AFTER);
        asMaud(() ->
                drafts.save(new DraftPlace(consultation.id(), null, null, null), Map.of("text", "Half a thought")));
        request(after);
        assertThat(address()).as("Until it is proved").isEqualTo(before);

        confirm(secret());

        assertThat(address()).isEqualTo(after);
        assertThat(SystemWork.call(() -> people.standing(maud.id()))
                        .orElseThrow()
                        .sessionsSince())
                .as("No session ends")
                .isNull();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM draft WHERE person_id = :person")
                        .param("person", maud.id())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(SystemWork.call(() -> people.byEmail(before))).isEmpty();
    }

    @Test
    void uc23_10_the_old_address_is_told_and_the_new_one_gets_the_link() {
        request(after);
        UUID change = change();
        assertThat(mailed(change)).containsExactly("notifications.new-address");
        confirm(secret());

        assertThat(mailed(change))
                .containsExactlyInAnyOrder("notifications.new-address", "notifications.address-changed");
        assertThat(SystemWork.call(() -> changes.earlier(change)).orElseThrow().email())
                .isEqualTo(before);
    }

    @Test
    void uc23_10_an_address_that_is_taken_is_refused_without_telling_so() {
        SystemWork.run(() -> people.register(after, "Bernard"));

        request(after);

        assertThat(mailed(change())).containsExactly("notifications.address-taken");
        String secret = secret();
        assertThatThrownBy(() -> confirm(secret)).hasMessage("[people.email-change.unusable]");
        assertThat(address()).isEqualTo(before);
    }

    @Test
    void uc23_10_an_address_that_is_taken_meanwhile_is_refused_as_any_other_link() {
        request(after);
        String secret = secret();
        SystemWork.run(() -> people.register(after, "Bernard"));

        assertThatThrownBy(() -> confirm(secret)).hasMessage("[people.email-change.unusable]");
        assertThat(address()).isEqualTo(before);
    }

    @Test
    void uc23_10_a_link_counts_once_for_half_an_hour_and_for_nobody_else() {
        request(after);
        String secret = secret();
        SignedInPerson other = SystemWork.call(() -> people.principal(people.register("other-" + after, "Bernard")));
        assertThatThrownBy(() -> CurrentPerson.as(other, () -> {
                    changes.confirm(secret);
                    return true;
                }))
                .hasMessage("[people.email-change.unusable]");
        clock.set(clock.instant().plus(Duration.ofMinutes(31)));
        assertThatThrownBy(() -> confirm(secret)).isInstanceOf(Refused.class);
        clock.reset();
        confirm(secret);
        assertThatThrownBy(() -> confirm(secret)).hasMessage("[people.email-change.unusable]");
        assertThatThrownBy(() -> confirm("")).hasMessage("[people.email-change.unusable]");
    }

    @Test
    void uc23_10_a_link_in_the_old_mailbox_signs_nobody_in_any_more() {
        links.request(before, "/", null);
        UUID link = jdbc.sql("SELECT id FROM sign_in_link WHERE email = :email")
                .param("email", before)
                .query((row, index) -> Ids.fromBytes(row.getBytes(1)))
                .single();
        String path = SystemWork.call(() -> links.issue(link)).orElseThrow().path();
        request(after);
        confirm(secret());

        assertThatThrownBy(() -> links.spend(path.substring(path.indexOf('=') + 1)))
                .hasMessage("[people.link.unknown]");
    }

    @Test
    void uc23_10_what_is_no_address_or_the_same_one_is_refused_beside_the_field() {
        assertThatThrownBy(() -> request("nothing")).hasMessage("[people.email.shape]");
        assertThatThrownBy(() -> request(before.toUpperCase(Locale.ROOT))).hasMessage("[people.email-change.same]");
    }

    @Test
    void uc23_10_the_sixth_wish_within_an_hour_is_refused() {
        for (int wish = 0; wish < 5; wish++) {
            request(wish + after);
        }
        assertThatThrownBy(() -> request(after)).hasMessage("[limit.email-change]");
    }

    @Test
    void uc23_11_neither_address_outlives_the_account() {
        request(after);
        confirm(secret());
        asMaud(() -> erasures.erase(false));

        assertThat(jdbc.sql("SELECT COUNT(*) FROM email_change WHERE person_id = :person OR earlier = :before")
                        .param("person", maud.id())
                        .param("before", before)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void uc23_10_a_wish_is_forgotten_after_a_week() {
        request(after);
        clock.set(clock.instant().plus(Duration.ofDays(8)));
        SystemWork.run(changes::forgetOld);

        assertThat(jdbc.sql("SELECT COUNT(*) FROM email_change WHERE person_id = :person")
                        .param("person", maud.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void request(String email) {
        asMaud(() -> changes.request(email));
    }

    private void confirm(String secret) {
        asMaud(() -> changes.confirm(secret));
    }

    private void asMaud(Runnable work) {
        CurrentPerson.as(maud, () -> {
            work.run();
            return true;
        });
    }

    private String address() {
        return SystemWork.call(() -> people.emailOf(maud.id()));
    }

    private UUID change() {
        return jdbc.sql(
                        "SELECT id FROM email_change WHERE person_id = :person ORDER BY requested DESC, id DESC LIMIT 1")
                .param("person", maud.id())
                .query((row, index) -> Ids.fromBytes(row.getBytes(1)))
                .single();
    }

    private String secret() {
        String path =
                SystemWork.call(() -> changes.issue(change())).orElseThrow().path();
        return path.substring(path.indexOf('=') + 1);
    }

    private List<String> mailed(UUID change) {
        return jdbc.sql("SELECT text_key FROM outgoing_mail WHERE link = :link")
                .param("link", change)
                .query(String.class)
                .list();
    }
}
