package org.throughline.notifications.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.notifications.NoticeLinks;
import org.throughline.notifications.NoticeSettings;

/**
 * Where one click ends mails. A mail program sends the form by itself (RFC 8058), without signing in and from anywhere: the token in the
 * address is all it needs. Opening the page changes nothing.
 */
@Controller
@RequestMapping(NoticeLinks.UNSUBSCRIBE)
final class UnsubscribePages {

    private final NoticeSettings settings;

    UnsubscribePages(NoticeSettings settings) {
        this.settings = settings;
    }

    @GetMapping
    String ask(@RequestParam(defaultValue = "") String token, Model model) {
        model.addAttribute("token", token);
        return page(settings.ending(token), false, model);
    }

    /** Answers with the page itself: a mail program follows no redirection. */
    @PostMapping
    String end(@RequestParam(defaultValue = "") String token, Model model, HttpServletResponse response) {
        Optional<List<String>> ended = settings.end(token);
        if (ended.isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
        }
        return page(ended, true, model);
    }

    private static String page(Optional<List<String>> kinds, boolean done, Model model) {
        model.addAttribute("kinds", kinds.orElse(List.of())).addAttribute("done", done);
        return "notifications/unsubscribe";
    }
}
