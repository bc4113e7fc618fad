package org.throughline.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.LondonTime;
import org.throughline.people.LocalPath;
import org.throughline.security.Sessions;

/** What only the demonstration has: signing in as anybody invented, and the mail that would have been sent. */
@Controller
@Profile("seeded")
@RequestMapping("/demo")
class DemoPages {

    /** @param plain its words, with the address of its link left in */
    record Letter(String at, String to, String subject, String plain, String address) {}

    private final InventedPeople people;
    private final DemoMailbox mailbox;
    private final Sessions sessions;

    DemoPages(InventedPeople people, DemoMailbox mailbox, Sessions sessions) {
        this.people = people;
        this.mailbox = mailbox;
        this.sessions = sessions;
    }

    @GetMapping("/people")
    String people(@RequestParam @Nullable String next, Model model) {
        model.addAttribute("people", people.all())
                .addAttribute("next", LocalPath.orHome(next).value());
        return "demo/people";
    }

    @PostMapping("/people")
    String signIn(
            @RequestParam String key,
            @RequestParam @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        return people.id(key)
                .map(person -> {
                    sessions.openInvented(person, request, response);
                    return "redirect:" + LocalPath.orHome(next).value();
                })
                .orElse("redirect:/demo/people");
    }

    @GetMapping("/mail")
    String mail(Model model) {
        List<Letter> letters = mailbox.latest().stream()
                .map(kept -> new Letter(
                        LondonTime.moment(kept.at()),
                        kept.mail().to(),
                        kept.mail().subject(),
                        kept.mail().plain(),
                        kept.mail().address()))
                .toList();
        model.addAttribute("letters", letters);
        return "demo/mail";
    }
}
