package org.throughline.security;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refused;
import org.throughline.organisations.Bodies;
import org.throughline.organisations.BodyView;
import org.throughline.people.CurrentPerson;
import org.throughline.people.IssuedCode;
import org.throughline.people.PeopleLinks;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.Roles;

/** Where an administrator of a body gives and takes roles, and leads back whoever has lost their passkey. */
@Controller
@RequestMapping(PeopleLinks.STAFF)
final class StaffPages {

    private final Roles roles;
    private final Bodies bodies;
    private final StaffList list;
    private final PageProblems problems;

    StaffPages(Roles roles, Bodies bodies, StaffList list, PageProblems problems) {
        this.roles = roles;
        this.bodies = bodies;
        this.list = list;
        this.problems = problems;
    }

    @GetMapping
    String mine(Model model) {
        List<BodyView> mine = bodies.all().stream()
                .filter(body -> CurrentPerson.is(Role.ADMIN, body.id()))
                .toList();
        if (mine.size() == 1) {
            return "redirect:" + address(mine.getFirst());
        }
        model.addAttribute("bodies", mine);
        return "staff/bodies";
    }

    @GetMapping("/{slug}")
    String body(@PathVariable String slug, Model model) {
        return page(body(slug), model);
    }

    @PostMapping("/{slug}/grant")
    String grant(
            @PathVariable String slug,
            @RequestParam String email,
            @RequestParam Role role,
            @RequestParam String reason,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        BodyView body = body(slug);
        model.addAttribute("email", email).addAttribute("role", role).addAttribute("reason", reason);
        return changed(body, model, redirect, response, () -> roles.grant(body.id(), email, role, reason));
    }

    @PostMapping("/{slug}/revoke")
    String revoke(
            @PathVariable String slug,
            @RequestParam String person,
            @RequestParam Role role,
            @RequestParam String reason,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        BodyView body = body(slug);
        return changed(body, model, redirect, response, () -> {
            roles.revoke(body.id(), person(person), role, reason);
            return Optional.empty();
        });
    }

    @PostMapping("/{slug}/way-back")
    String openWayBack(
            @PathVariable String slug,
            @RequestParam String person,
            @RequestParam String reason,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        BodyView body = body(slug);
        return changed(
                body,
                model,
                redirect,
                response,
                () -> Optional.of(roles.openWayBack(body.id(), person(person), reason)));
    }

    private String changed(
            BodyView body,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response,
            Supplier<Optional<IssuedCode>> change) {
        try {
            change.get().ifPresent(code -> redirect.addFlashAttribute("code", StaffList.shown(code)));
            return "redirect:" + address(body) + "?saved";
        } catch (Refused refused) {
            model.addAttribute("problems", problems.of(refused));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(body, model);
        }
    }

    private String page(BodyView body, Model model) {
        model.addAttribute("body", body)
                .addAttribute("address", address(body))
                .addAttribute("holders", list.holders(body.id()))
                .addAttribute("changes", list.changes(body.id()))
                .addAttribute("roles", Role.values());
        return "staff/roles";
    }

    private BodyView body(String slug) {
        return bodies.bySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static PersonId person(String id) {
        return Ids.parse(id).map(PersonId::new).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String address(BodyView body) {
        return PeopleLinks.STAFF + "/" + body.slug();
    }
}
