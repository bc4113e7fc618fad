package org.throughline.notifications.ui;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.Spelled;
import org.throughline.notifications.NoticeKind;
import org.throughline.notifications.NoticeLinks;
import org.throughline.notifications.NoticeSettings;
import org.throughline.notifications.Pace;

/** Where somebody chooses, for each kind of news, whether to hear of it at once, once a day, or never. */
@Controller
@RequestMapping(NoticeLinks.CHOICES)
final class NoticePages {

    private final NoticeSettings settings;

    NoticePages(NoticeSettings settings) {
        this.settings = settings;
    }

    @GetMapping
    String choices(Model model) {
        model.addAttribute("choices", settings.mine()).addAttribute("paces", Pace.values());
        return "notifications/choices";
    }

    @PostMapping
    String choose(@RequestParam Map<String, String> fields) {
        Map<NoticeKind, Pace> chosen = new EnumMap<>(NoticeKind.class);
        for (NoticeKind kind : NoticeKind.values()) {
            Spelled.find(Pace.class, fields.get(kind.name())).ifPresent(pace -> chosen.put(kind, pace));
        }
        settings.choose(chosen);
        return "redirect:" + NoticeLinks.CHOICES + "?saved";
    }
}
