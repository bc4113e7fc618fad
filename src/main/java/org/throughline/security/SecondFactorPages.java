package org.throughline.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;
import org.throughline.people.LocalPath;
import org.throughline.people.PeopleLinks;
import org.throughline.people.SecondFactor;

/** The second factor of somebody who holds a role: their passkey, or their first one with a code from an administrator. */
@Controller
@RequestMapping(PeopleLinks.SECOND_FACTOR)
final class SecondFactorPages {

    /** What the page has to offer. */
    enum Step {
        USE_KEY,
        ADD_KEY,
        GIVE_CODE,
        FRESH_LINK,
        ASK_ADMINISTRATOR
    }

    private final SecondFactor secondFactor;
    private final OwnKeys keys;
    private final KeyPolicy policy;
    private final Sessions sessions;
    private final PageProblems problems;

    SecondFactorPages(
            SecondFactor secondFactor, OwnKeys keys, KeyPolicy policy, Sessions sessions, PageProblems problems) {
        this.secondFactor = secondFactor;
        this.keys = keys;
        this.policy = policy;
        this.sessions = sessions;
        this.problems = problems;
    }

    @GetMapping
    String page(@RequestParam @Nullable String next, Model model) {
        LocalPath goal = LocalPath.orHome(next);
        boolean waits = CurrentPerson.get()
                .filter(person -> !person.dormant().isEmpty())
                .isPresent();
        return waits ? show(goal, model) : "redirect:" + goal.value();
    }

    @PostMapping("/code")
    String code(
            @RequestParam String code,
            @RequestParam @Nullable String next,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        LocalPath goal = LocalPath.orHome(next);
        try {
            secondFactor.checkCode(code);
            sessions.add(Proofs.CODE_AUTHORITY, request, response);
            return "redirect:" + PeopleLinks.secondFactor(goal.value());
        } catch (Refused refused) {
            model.addAttribute("problems", problems.of(refused));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(goal, model);
        }
    }

    private String show(LocalPath goal, Model model) {
        model.addAttribute("next", goal.value()).addAttribute("step", step());
        secondFactor.codeUsableUntil().ifPresent(until -> model.addAttribute("until", LondonTime.full(until)));
        return "sign-in/second";
    }

    private Step step() {
        boolean code = secondFactor.codeUsableUntil().isPresent();
        if (code && policy.mayAdd(SecurityContextHolder.getContext().getAuthentication())) {
            return Step.ADD_KEY;
        }
        if (!keys.list().isEmpty()) {
            return Step.USE_KEY;
        }
        if (!code) {
            return Step.ASK_ADMINISTRATOR;
        }
        return policy.hasFreshLink() ? Step.GIVE_CODE : Step.FRESH_LINK;
    }
}
