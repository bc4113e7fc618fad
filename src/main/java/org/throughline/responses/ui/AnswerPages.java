package org.throughline.responses.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.Ids;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Spelled;
import org.throughline.responses.Choice;
import org.throughline.responses.MemberAnswers;
import org.throughline.responses.NewAnswer;
import org.throughline.responses.PartId;
import org.throughline.responses.ResponseLinks;
import org.throughline.responses.Signing;

/** Where a member answers: a page without script and without an account, opened with the secret of a mail. Opening it spends nothing. */
@Controller
@RequestMapping(ResponseLinks.ANSWER)
final class AnswerPages {

    private static final String VIEW = "view-";

    private final MemberAnswers answers;
    private final MessageSource texts;
    private final Clock clock;

    AnswerPages(MemberAnswers answers, MessageSource texts, Clock clock) {
        this.answers = answers;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String read(
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(defaultValue = "") String member,
            @RequestParam(defaultValue = "") String done,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("done", !done.isEmpty());
        return read(new AnswerDoor(secret, member), model, response);
    }

    private String read(AnswerDoor door, Model model, HttpServletResponse response) {
        return door.read(answers).map(signing -> page(model, door, signing)).orElseGet(() -> gone(response));
    }

    @PostMapping
    String answer(
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(defaultValue = "") String member,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response) {
        AnswerDoor door = new AnswerDoor(secret, member);
        NewAnswer given = given(fields);
        try {
            door.answer(answers, given);
            return "redirect:" + door.done();
        } catch (Refused refused) {
            Optional<Signing> signing = door.read(answers);
            if (signing.isEmpty()) {
                return gone(response);
            }
            model.addAttribute("problems", Problem.of(refused, texts));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model, door, signing.get().with(given));
        }
    }

    @PostMapping("/take-back")
    String takeBack(
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(defaultValue = "") String member,
            Model model,
            HttpServletResponse response) {
        AnswerDoor door = new AnswerDoor(secret, member);
        try {
            door.takeBack(answers);
            return "redirect:" + door.done();
        } catch (Refused refused) {
            model.addAttribute("problems", Problem.of(refused, texts));
            return read(door, model, response);
        }
    }

    private static String gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return "responses/gone";
    }

    private String page(Model model, AnswerDoor door, Signing signing) {
        model.addAttribute("signing", signing)
                .addAttribute("door", door)
                .addAttribute(
                        "open", !clock.instant().isAfter(signing.consultation().closes()))
                .addAttribute("until", LondonTime.full(signing.consultation().closes()))
                .addAttribute("about", new About(signing.sections(), texts))
                .addAttribute("choices", List.of(Choice.SIGN, Choice.DIFFER, Choice.DISSENT));
        return "responses/answer";
    }

    private static NewAnswer given(Map<String, String> fields) {
        Map<PartId, String> views = new HashMap<>();
        fields.forEach((name, text) -> {
            if (name.startsWith(VIEW)) {
                Ids.parse(name.substring(VIEW.length())).ifPresent(part -> views.put(new PartId(part), text));
            }
        });
        return new NewAnswer(
                number(fields.get("revision")),
                choice(fields.get("choice")),
                fields.getOrDefault("person", ""),
                fields.getOrDefault("role", ""),
                "true".equals(fields.get("confirmed")),
                views,
                fields.getOrDefault("words", ""));
    }

    private static @Nullable Choice choice(@Nullable String text) {
        return Spelled.find(Choice.class, text)
                .filter(List.of(Choice.SIGN, Choice.DIFFER, Choice.DISSENT)::contains)
                .orElse(null);
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
