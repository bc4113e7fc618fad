package org.throughline.notifications.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionLinks;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refused;
import org.throughline.notifications.Contact;
import org.throughline.notifications.ContactDesk;

/** Where somebody of a body writes to the author of a contribution. To whoever may not, the page is not there. */
@Controller
@RequestMapping("/contributions/{id}/write")
final class ContactPages {

    /** A reason why the letter was not taken, as the layout shows it. */
    record Problem(String field, String text) {}

    private final ContactDesk desk;
    private final MessageSource texts;

    ContactPages(ContactDesk desk, MessageSource texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @GetMapping
    String ask(@PathVariable String id, Model model) {
        return page(id, "", model);
    }

    @PostMapping
    String write(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String words,
            Model model,
            HttpServletResponse response) {
        Contact contact = contact(id);
        try {
            desk.write(contact.about().id(), words);
            return "redirect:" + ContributionLinks.write(contact.about().id()) + "?written";
        } catch (Refused refused) {
            model.addAttribute("problems", problems(refused));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, words, model);
        }
    }

    private String page(String id, String words, Model model) {
        Contact contact = contact(id);
        model.addAttribute("contact", contact)
                .addAttribute("words", words)
                .addAttribute(
                        "back",
                        ContributionLinks.permalink(
                                contact.consultation().slug(), contact.about().id()));
        return "notifications/contact";
    }

    private Contact contact(String id) {
        return Ids.parse(id)
                .flatMap(known -> desk.about(new ContributionId(known)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Problem> problems(Refused refused) {
        return refused.refusals().stream()
                .map(refusal -> new Problem(
                        refusal.field(),
                        Optional.ofNullable(texts.getMessage(
                                        refusal.textKey(), refusal.arguments().toArray(), Locale.UK))
                                .orElse("")))
                .toList();
    }
}
