package org.throughline.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Erasures;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/** UC-23 rule 6: one click ends mails, and opening the address does not. */
@ModuleTest
class UnsubscribingTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Notices notices;

    @Autowired
    NoticeSettings settings;

    @Autowired
    Erasures erasures;

    private ALetterbox letterbox;
    private SignedInPerson maud;
    private ContributionId comment;
    private MockMvc mvc;

    @BeforeEach
    void open() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        AConsultation consultation = AConsultation.moderated(context, ModerationPolicy.AFTER);
        letterbox = ALetterbox.empty(context);
        letterbox.noon();
        maud = consultation.somebody("Maud");
        comment = consultation.said(maud, "More buses please.", "buses");
    }

    @AfterEach
    void let_the_clock_run_on() {
        letterbox.clock().reset();
    }

    @Test
    void uc23_6_a_mail_program_ends_all_daily_news_with_one_post_from_anywhere() throws Exception {
        String address = addressOfDailyMail();

        MockHttpServletResponse answer = answer(post(URI.create(address))
                .param("List-Unsubscribe", "One-Click")
                .header("Origin", "https://mail.example")
                .header("Sec-Fetch-Site", "cross-site"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains("You get no more mails of this kind");
        assertThat(answer.getCookies()).isEmpty();
        assertThat(CurrentPerson.as(maud, () -> settings.mine()).values()).containsOnly(Pace.NEVER);
        tellAndWait();
        assertThat(letterbox.to(maud)).hasSize(1);
    }

    @Test
    void uc23_6_a_scanner_that_opens_the_address_ends_nothing() throws Exception {
        String address = addressOfDailyMail();

        MockHttpServletResponse answer = answer(get(URI.create(address)));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains("No more of these mails", "<form", "method=\"post\"");
        assertThat(CurrentPerson.as(maud, () -> settings.mine()).values()).containsOnly(Pace.DAILY);
    }

    @Test
    void uc23_6_a_mail_sent_at_once_ends_its_own_kind() throws Exception {
        CurrentPerson.as(maud, () -> {
            settings.choose(Map.of(NoticeKind.DECISION, Pace.AT_ONCE));
            return true;
        });
        tell();
        letterbox.round();

        answer(post(URI.create(path(letterbox.to(maud).getFirst()))));

        assertThat(CurrentPerson.as(maud, () -> settings.mine()))
                .containsEntry(NoticeKind.DECISION, Pace.NEVER)
                .containsEntry(NoticeKind.REPLY, Pace.DAILY);
    }

    @Test
    void uc23_6_an_address_that_we_have_not_signed_ends_nothing() throws Exception {
        String address = addressOfDailyMail();
        String token = address.substring(address.indexOf('=') + 1);
        String[] parts = token.split("\\.");
        List<String> forged = List.of(
                "",
                "x",
                "..",
                "a.b.c.d",
                parts[0] + ".DECISION." + parts[2],
                parts[0].substring(1) + "A." + parts[1] + "." + parts[2],
                parts[0] + "." + parts[1] + "." + "A".repeat(22),
                parts[0] + "." + parts[1] + ".");

        for (String each : forged) {
            assertThat(answer(post("/unsubscribe").param("token", each)).getStatus())
                    .as(each)
                    .isEqualTo(410);
        }
        assertThat(CurrentPerson.as(maud, () -> settings.mine()).values()).containsOnly(Pace.DAILY);
    }

    @Test
    void uc23_6_for_somebody_who_is_gone_nothing_is_kept() throws Exception {
        String address = addressOfDailyMail();
        CurrentPerson.as(maud, () -> {
            erasures.erase(false);
            return true;
        });

        assertThat(answer(post(URI.create(address))).getStatus()).isEqualTo(200);
        assertThat(SystemWork.call(() -> context.getBean(JdbcClient.class)
                        .sql("SELECT COUNT(*) FROM notice_choice WHERE person_id = :person")
                        .param("person", maud.id())
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    private String addressOfDailyMail() {
        tellAndWait();
        return path(letterbox.to(maud).getFirst());
    }

    private static String path(Mail mail) {
        String whole = mail.unsubscribe();
        return whole.substring(whole.indexOf("/unsubscribe"));
    }

    private void tellAndWait() {
        tell();
        letterbox.nextMorning();
    }

    private void tell() {
        SystemWork.run(() -> notices.about(List.of(maud.id()), NoticeKind.DECISION, comment.value()));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
