package org.throughline.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.NewReply;
import org.throughline.contributions.Redaction;
import org.throughline.kernel.Ids;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/** UC-07.7: whoever follows every link of the public record never meets what was removed or withheld. */
@ModuleTest
class RemovedWordsTests {

    private static final String SECRET = "zz-marker-Quist";
    private static final String TEXT = "Ask " + SECRET + " in Ropery Court.";

    @Autowired
    private WebApplicationContext context;

    @Test
    void no_page_of_the_record_shows_what_was_removed_or_withheld() throws Exception {
        AConsultation consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        ContributionId comment = redacted(consultation, consultation.said(TEXT, "buses"));
        redacted(consultation, consultation.said(TEXT));
        ContributionId reply = consultation
                .as(
                        consultation.somebody("Bo"),
                        () -> consultation
                                .contributions()
                                .reply(new NewReply(Ids.next(), comment, null, null, false, TEXT)))
                .id();
        redacted(consultation, reply);
        ContributionId withheld = consultation.said("All " + SECRET, "buses");
        consultation.decides(() -> consultation.moderated().withhold(withheld));
        consultation.said("Not read yet: " + SECRET, "buses");

        Map<String, String> pages = EveryPage.from(
                context, "/record/consultations/" + consultation.view().slug());

        assertThat(pages)
                .hasSizeGreaterThan(6)
                .allSatisfy((address, page) -> assertThat(page).as(address).doesNotContain(SECRET));
        assertThat(pages.values().stream().filter(page -> page.contains("[removed: personal details]")))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    private static ContributionId redacted(AConsultation consultation, ContributionId id) {
        int from = TEXT.indexOf(SECRET);
        consultation.decides(() -> consultation
                .moderated()
                .publish(
                        id,
                        List.of(new Redaction(
                                Redaction.Part.TEXT, from, from + SECRET.length(), Redaction.Reason.PERSONAL_DATA))));
        return id;
    }
}
