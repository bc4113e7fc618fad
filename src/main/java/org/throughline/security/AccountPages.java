package org.throughline.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Refused;
import org.throughline.people.Choices;
import org.throughline.people.Consent;
import org.throughline.people.OwnAccount;
import org.throughline.people.People;
import org.throughline.people.PeopleLinks;

/** One's own account: the name that is shown, the passkeys. */
@Controller
@RequestMapping(PeopleLinks.ACCOUNT)
final class AccountPages {

    private static final String SAVED = "redirect:" + PeopleLinks.ACCOUNT + "?saved";

    private final People people;
    private final OwnKeys keys;
    private final Sessions sessions;
    private final PageProblems problems;

    AccountPages(People people, OwnKeys keys, Sessions sessions, PageProblems problems) {
        this.people = people;
        this.keys = keys;
        this.sessions = sessions;
        this.problems = problems;
    }

    @GetMapping
    String account(Model model) {
        OwnAccount own = people.own();
        return page(model, own, new Consent(own.displayName().orElse(""), own.choices()));
    }

    @PostMapping("/choices")
    String choose(
            @RequestParam(defaultValue = "") String displayName,
            @RequestParam(defaultValue = "false") boolean nameShown,
            @RequestParam(defaultValue = "false") boolean wordsHidden,
            @RequestParam(defaultValue = "false") boolean mayBeContacted,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var said = new Consent(displayName, new Choices(nameShown, !wordsHidden, mayBeContacted));
        try {
            people.consent(said);
            sessions.refresh(request, response);
            return SAVED;
        } catch (Refused refused) {
            model.addAttribute("problems", problems.of(refused));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model, people.own(), said);
        }
    }

    @PostMapping("/passkeys/remove")
    String removeKey(@RequestParam String key) {
        keys.remove(key);
        return SAVED;
    }

    private String page(Model model, OwnAccount own, Consent said) {
        model.addAttribute("account", own)
                .addAttribute("said", said)
                .addAttribute("since", LondonTime.day(own.created()))
                .addAttribute("keys", keys.list());
        return "account";
    }
}
