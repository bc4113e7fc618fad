package org.throughline.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.moderation.AQueue;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/** UC-07.20: the report on moderation beside the page of what became of contributions. */
@ModuleTest
class ModerationPageTests {

    private static final String NOT_TOLD = "fewer than 5, or not told";

    @Autowired
    private WebApplicationContext context;

    private final Map<String, String> report = new LinkedHashMap<>();
    private final Map<String, String> dispositions = new LinkedHashMap<>();

    @Test
    void totals_agree_with_what_is_public_elsewhere_and_nothing_that_is_kept_back_follows_from_them_UC07_20()
            throws Exception {
        AQueue queue = new AQueue(context, ModerationPolicy.BEFORE);
        AConsultation consultation = queue.consultation;
        List<ContributionId> said = IntStream.range(0, 9)
                .mapToObj(each -> consultation.said("Comment " + each, "buses"))
                .toList();
        said.subList(0, 5).forEach(id -> queue.publish(queue.ines, id));
        queue.redact(queue.ines, said.get(5), 7);
        queue.withhold(queue.ines, said.get(6));
        read(consultation.view().slug());

        assertThat(dispositions).containsEntry("Received", "9").containsEntry("Published", "6");
        assertThat(report)
                .containsEntry("Came before a moderator", "9")
                .containsEntry("Waits now", "2")
                .containsEntry("Published", "5")
                .containsEntry("Published with passages removed", "1")
                .containsEntry("Withheld", "1");
        assertThat(number(report, "Published") + number(report, "Published with passages removed"))
                .isEqualTo(number(dispositions, "Published"));
        assertThat(number(report, "Withheld"))
                .isEqualTo(number(dispositions, "Received")
                        - number(dispositions, "Published")
                        - number(report, "Waits now"));
        assertThat(report)
                .as("One is withheld, and why is told of none")
                .containsEntry("Publishing it would be against the law.", NOT_TOLD)
                .containsEntry("It is not about this plan.", NOT_TOLD);
    }

    private void read(String slug) throws Exception {
        Map<String, String> pages = EveryPage.from(context, "/record/consultations/" + slug);
        rows(report, pages.get("/record/consultations/" + slug + "/moderation"));
        rows(dispositions, pages.get("/record/consultations/" + slug + "/dispositions"));
    }

    private static void rows(Map<String, String> rows, String page) {
        Jsoup.parse(page).select("tbody tr").stream()
                .map(Element::children)
                .forEach(cells -> rows.put(cells.get(0).text(), cells.get(1).text()));
    }

    private static int number(Map<String, String> rows, String what) {
        return Integer.parseInt(String.valueOf(rows.get(what)));
    }
}
