package org.throughline.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.throughline.kernel.Ids;
import org.throughline.kernel.RateLimits;
import org.throughline.kernel.Refused;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/** UC-08: people who share a network share a wide limit; whoever comes from elsewhere does not feel it. */
@ModuleTest
class NetworkLimitTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Contributions contributions;

    @Autowired
    private RateLimits limits;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void no_request() {
        RequestContextHolder.resetRequestAttributes();
    }

    private static void from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    /** Turns come back while these are taken, one in six seconds. */
    private void fill() {
        try {
            for (long turn = 0; turn < 2 * Contributions.NETWORK_LIMIT.capacity(); turn++) {
                limits.takeHere("somebody " + Ids.next(), Contributions.LIMITS, Contributions.NETWORK_LIMIT);
            }
        } catch (Refused full) {
            assertThat(full.refusals().getFirst().textKey()).isEqualTo("limit.comments-network");
        }
    }

    @Test
    void a_full_network_refuses_the_next_comment_keeps_nothing_of_it_and_says_when_to_try_again() {
        AConsultation consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        int block = ThreadLocalRandom.current().nextInt(256);
        from("198.18.%d.7".formatted(block));
        fill();
        var late = consultation.somebody("Yusuf");

        from("198.18.%d.99".formatted(block));
        assertThatThrownBy(() -> submit(consultation, late)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusals().getFirst().textKey()).isEqualTo("limit.comments-network");
            assertThat((Long) refused.refusals().getFirst().arguments().getFirst())
                    .isPositive();
        });
        assertThat(said(consultation)).isZero();

        from("198.19.%d.7".formatted(block));
        submit(consultation, late);
        assertThat(said(consultation)).isOne();
    }

    private void submit(AConsultation consultation, SignedInPerson author) {
        consultation.as(author, () -> contributions.submit(consultation.comment("The bus must come.", "buses")));
    }

    private int said(AConsultation consultation) {
        return jdbc.sql("SELECT COUNT(*) FROM contribution WHERE consultation_id = :id")
                .param("id", consultation.id())
                .query(Integer.class)
                .single();
    }
}
