package org.throughline.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.kernel.Ids;
import org.throughline.notifications.LetterPaper.Section;
import org.throughline.notifications.LetterPaper.Words;
import org.throughline.rings.Axe;
import org.throughline.rings.Journeys;

/** UC-23 rule 8: a mail as a mail program shows it. */
class LetterJourney extends Journeys {

    @Autowired
    private LetterPaper paper;

    @Test
    void uc23_8_a_mail_is_sound_and_fits_a_small_phone() {
        var line = new NoticeLine(
                "Bernard replied to what you said",
                List.of("In the consultation “Care on the coast”:"),
                List.of("A word without end: " + "Donaudampfschifffahrt".repeat(20), "السلام عليكم"),
                "Read it beside what you said",
                "/consultations/coast");
        var mail = paper.write(
                new QueuedMail(Ids.next(), null, null, NoticeLetters.DAILY, List.of(), "/", 1),
                "maud@example.org",
                new Words(
                        "2 pieces of news from Throughline",
                        List.of(
                                new Section("Replies to what you said", List.of(line)),
                                new Section("More", List.of(line))),
                        "You get this because you said so.",
                        "/unsubscribe?token=" + "x".repeat(60),
                        null));

        for (var page : List.of(phone(), desktop())) {
            page.setContent(mail.html());
            Axe.findsNothingOn(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .isEqualTo(true);
            assertThat(page.locator("h1").count()).isEqualTo(1);
            assertThat(page.locator("h2").count()).isEqualTo(2);
            assertThat(page.locator("a[href^='http']").count()).isEqualTo(5);
            picture(page, "mail-" + page.viewportSize().width);
        }
    }
}
