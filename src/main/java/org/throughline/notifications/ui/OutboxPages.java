package org.throughline.notifications.ui;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.Ids;
import org.throughline.kernel.LondonTime;
import org.throughline.notifications.FailedMail;
import org.throughline.notifications.NoticeLinks;
import org.throughline.notifications.OutboxCare;
import org.throughline.notifications.OutboxStanding;

/** Where an administrator sees whether mail gets out, and what was given up. */
@Controller
@RequestMapping(NoticeLinks.OUTBOX)
final class OutboxPages {

    /** A mail that was given up, in words. */
    record Line(String id, String kind, String queued, String given, int attempts, String failure) {}

    private static final String DONE = "redirect:" + NoticeLinks.OUTBOX + "?done";
    private static final Object[] LEFT_OUT = {"…", "…", "…"};

    private final OutboxCare care;
    private final MessageSource texts;

    OutboxPages(OutboxCare care, MessageSource texts) {
        this.care = care;
        this.texts = texts;
    }

    @GetMapping
    String standing(@RequestParam(defaultValue = "") String after, Model model) {
        OutboxStanding standing = care.standing(Ids.parse(after).orElse(null));
        List<Line> failed = standing.failed().stream().map(this::line).toList();
        model.addAttribute("standing", standing)
                .addAttribute("failed", failed)
                .addAttribute("oldest", standing.oldest() == null ? "" : LondonTime.moment(standing.oldest()));
        return "notifications/outbox";
    }

    private Line line(FailedMail mail) {
        return new Line(
                mail.id().toString(),
                texts.getMessage(mail.textKey() + ".subject", LEFT_OUT, Locale.UK),
                LondonTime.moment(mail.queued()),
                LondonTime.moment(mail.given()),
                mail.attempts(),
                mail.failure());
    }

    @PostMapping("/again")
    String tryAgain(@RequestParam(defaultValue = "") String id) {
        care.tryAgain(Ids.parse(id).orElse(null));
        return DONE;
    }

    @PostMapping("/all-again")
    String tryAllAgain() {
        care.tryAllAgain();
        return DONE;
    }

    @PostMapping("/let-go")
    String letGo(@RequestParam(defaultValue = "") String id) {
        care.letGo(Ids.parse(id).orElse(null));
        return DONE;
    }
}
