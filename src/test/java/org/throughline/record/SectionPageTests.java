package org.throughline.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.NewReply;
import org.throughline.kernel.Ids;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

/** The page of the record that is read most. */
@ModuleTest
class SectionPageTests {

    @Autowired
    private WebApplicationContext context;

    private AConsultation consultation;
    private String address;
    private MockMvc mvc;

    @BeforeEach
    void openAConsultation() {
        consultation = AConsultation.moderated(context, ModerationPolicy.AFTER);
        address = "/record/consultations/" + consultation.view().slug() + "/sections/buses";
        // Without the filters, so that no page is one that is kept.
        mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void a_page_costs_as_many_statements_for_twenty_comments_with_replies_as_for_two() throws Exception {
        discuss(2);
        assertThat(Jsoup.parse(page()).select(".tl-contribution")).hasSize(4);
        long few = Statements.whenKnown(this::page);

        discuss(18);
        long many = Statements.whenKnown(this::page);

        assertThat(Jsoup.parse(page()).select(".tl-contribution")).hasSizeGreaterThan(20);
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(8);
    }

    @Test
    void a_page_says_how_it_is_cited_with_its_whole_address_R48() throws Exception {
        assertThat(Jsoup.parse(page()).select(".tl-address").text())
                .startsWith("http")
                .endsWith(address);
    }

    @Test
    void a_plan_has_its_page_from_the_moment_that_it_is_consulted_on() throws Exception {
        mvc.perform(get("/record/plans/" + consultation.view().slug())).andExpect(status().isOk());
    }

    /** Each by somebody else, one in two for an organisation, with a reply. */
    private void discuss(int comments) {
        for (int number = 0; number < comments; number++) {
            SignedInPerson author = consultation.somebody("Maud");
            ContributionId said = number % 2 == 0
                    ? consultation.said(author, "A bus at nine would help us all.", "buses")
                    : consultation.as(
                            author,
                            () -> consultation
                                    .contributions()
                                    .submit(consultation.comment(
                                            Ids.next(),
                                            consultation.organisationOf(author),
                                            "Our members wait for a bus in the rain.",
                                            "buses"))
                                    .id());
            consultation.as(
                    consultation.somebody("Bo"),
                    () -> consultation
                            .contributions()
                            .reply(new NewReply(Ids.next(), said, null, null, false, "For us too.")));
        }
    }

    private String page() {
        try {
            return mvc.perform(get(address)).andReturn().getResponse().getContentAsString();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
