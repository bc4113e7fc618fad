package org.throughline.security;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.kernel.Refused;
import org.throughline.people.EmailChanges;
import org.throughline.people.PeopleLinks;

/** Where somebody corrects the address of their account: ask for a link to the new one, open it while signed in, press its one button. */
@Controller
@RequestMapping(PeopleLinks.EMAIL)
final class AddressPages {

    private final EmailChanges changes;
    private final KeyPolicy policy;
    private final PageProblems problems;

    AddressPages(EmailChanges changes, KeyPolicy policy, PageProblems problems) {
        this.changes = changes;
        this.policy = policy;
        this.problems = problems;
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("fresh", policy.isFresh());
        return "account-email";
    }

    @PostMapping
    String send(
            @RequestParam(defaultValue = "") String email,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (policy.isFresh()) {
            try {
                changes.request(email);
                redirect.addFlashAttribute("email", email);
                return "redirect:" + PeopleLinks.EMAIL + "/sent";
            } catch (Refused refused) {
                model.addAttribute("problems", problems.of(refused));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("typed", email);
        return ask(model);
    }

    @GetMapping("/sent")
    String sent() {
        return "account-email-sent";
    }

    /** Looks nothing up and changes nothing: scanners of mail open links too. */
    @GetMapping("/confirm")
    String open(@RequestParam(defaultValue = "") String secret, Model model) {
        model.addAttribute("secret", secret);
        return "account-email-confirm";
    }

    @PostMapping("/confirm")
    String confirm(@RequestParam(defaultValue = "") String secret, Model model, HttpServletResponse response) {
        try {
            changes.confirm(secret);
            return "redirect:" + PeopleLinks.ACCOUNT + "?saved";
        } catch (Refused refused) {
            model.addAttribute("problems", problems.of(refused)).addAttribute("secret", "");
            response.setStatus(HttpStatus.GONE.value());
            return "account-email-confirm";
        }
    }
}
