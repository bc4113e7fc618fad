package org.throughline.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.Erasures;
import org.throughline.people.HeldPart;
import org.throughline.people.PeopleLinks;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.json.JsonMapper;

/** One's own data: a copy of all that is held, and the page on which the account is erased. */
@Controller
@RequestMapping(PeopleLinks.ACCOUNT)
final class OwnDataPages {

    private final Erasures erasures;
    private final KeyPolicy policy;
    private final PageProblems problems;
    private final ITemplateEngine templates;
    private final JsonMapper json;
    private final Clock clock;

    OwnDataPages(
            Erasures erasures,
            KeyPolicy policy,
            PageProblems problems,
            ITemplateEngine templates,
            JsonMapper json,
            Clock clock) {
        this.erasures = erasures;
        this.policy = policy;
        this.problems = problems;
        this.templates = templates;
        this.json = json;
        this.clock = clock;
    }

    /** One archive with a page to read and the same for machines. */
    @GetMapping("/data.zip")
    void copy(HttpServletResponse response) throws IOException {
        List<HeldPart> parts = erasures.copy();
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=throughline-my-data.zip");
        String page = templates.process(
                "account-data", new Context(Locale.UK, Map.of("parts", parts, "at", LondonTime.full(clock.instant()))));
        try (var zip = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8)) {
            add(zip, "my-data.html", page);
            add(zip, "my-data.json", json.writerWithDefaultPrettyPrinter().writeValueAsString(parts));
        }
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @GetMapping("/erase")
    String ask(Model model) {
        return page(model, false, List.of());
    }

    /** @param mistakes in the form, which is shown again; what others rely on must be handed over before there is a form */
    private String page(Model model, boolean go, List<Refusal> mistakes) {
        List<Refusal> objections = erasures.objections();
        model.addAttribute("fresh", policy.isFresh())
                .addAttribute("go", go)
                .addAttribute("possible", objections.isEmpty())
                .addAttribute("problems", problems.of(new Refused(objections.isEmpty() ? mistakes : objections)));
        return "account-erase";
    }

    @PostMapping("/erase")
    String erase(
            @RequestParam(defaultValue = "") String contributions,
            @RequestParam(defaultValue = "false") boolean sure,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean go = "go".equals(contributions);
        if (!sure || !policy.isFresh()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model, go, sure ? List.of() : List.of(Refusal.at("sure", "security.erase.unsure")));
        }
        try {
            erasures.erase(go);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model, go, List.of());
        }
        request.getSession().invalidate();
        SecurityContextHolder.clearContext();
        return "redirect:" + Chains.SIGNED_OUT + "?erased";
    }
}
