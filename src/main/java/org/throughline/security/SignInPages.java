package org.throughline.security;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;
import org.throughline.people.LocalPath;
import org.throughline.people.PeopleLinks;
import org.throughline.people.SignInLinks;
import org.throughline.people.SpentLink;

/** Sign-in without a password and without script: ask for a link, open it, press its one button. */
@Controller
@RequestMapping(PeopleLinks.SIGN_IN)
final class SignInPages {

    private final SignInLinks links;
    private final Sessions sessions;
    private final PageProblems problems;

    SignInPages(SignInLinks links, Sessions sessions, PageProblems problems) {
        this.links = links;
        this.sessions = sessions;
        this.problems = problems;
    }

    @GetMapping
    String ask(@RequestParam @Nullable String next, HttpServletRequest request, Model model) {
        LocalPath goal = LocalPath.orHome(next == null ? refusedView(request) : next);
        if (CurrentPerson.get().isPresent()) {
            return "redirect:" + goal.value();
        }
        model.addAttribute("next", goal.value());
        return "sign-in/ask";
    }

    @PostMapping
    String send(
            @RequestParam String email,
            @RequestParam @Nullable String next,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        LocalPath goal = LocalPath.orHome(next);
        try {
            links.request(email, goal.value(), null);
        } catch (Refused refused) {
            model.addAttribute("problems", problems.of(refused))
                    .addAttribute("email", email)
                    .addAttribute("next", goal.value());
            boolean limit = refused.refusals().getFirst().textKey().endsWith(".limit");
            response.setStatus((limit ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT).value());
            return "sign-in/ask";
        }
        redirect.addFlashAttribute("email", email);
        return "redirect:" + PeopleLinks.SIGN_IN + "/sent";
    }

    @GetMapping("/sent")
    String sent() {
        return "sign-in/sent";
    }

    /** Looks nothing up and changes nothing: scanners of mail open links too. */
    @GetMapping("/link")
    String link(@RequestParam(defaultValue = "") String secret, Model model) {
        model.addAttribute("secret", secret);
        return "sign-in/link";
    }

    @PostMapping("/link")
    String spend(@RequestParam String secret, Model model, HttpServletRequest request, HttpServletResponse response) {
        try {
            SpentLink spent = links.spend(secret);
            sessions.openByLink(spent.person(), request, response);
            return "redirect:" + spent.next().value();
        } catch (Refused refused) {
            model.addAttribute("problems", problems.of(refused));
            response.setStatus(HttpStatus.GONE.value());
            return "sign-in/refused";
        }
    }

    @GetMapping("/out")
    String signedOut() {
        return "sign-in/out";
    }

    /** Where somebody was going within the application when a view asked for an account. */
    private static @Nullable String refusedView(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object view = session == null ? null : session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        return view == null ? null : "/" + view;
    }
}
