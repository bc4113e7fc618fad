package org.throughline.responses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.SafeText;

/** What an answer of a member must hold. Words that do not go with the choice are refused and never dropped. */
final class AnswerPolicy {

    private static final int LONGEST_LINE = 80;

    private AnswerPolicy() {}

    /** The same with every text cleaned, without views that say nothing. */
    static NewAnswer cleaned(NewAnswer said) {
        Map<PartId, String> views = new HashMap<>();
        said.views().forEach((part, words) -> {
            String clean = SafeText.clean(words);
            if (!clean.isEmpty()) {
                views.put(part, clean);
            }
        });
        return new NewAnswer(
                said.revision(),
                said.choice(),
                SafeText.line(said.person()),
                SafeText.line(said.role()),
                said.confirmed(),
                views,
                SafeText.clean(said.words()));
    }

    /**
     * @param answer with its texts cleaned
     * @param parts those that a member can see differently
     */
    static List<Refusal> refusals(NewAnswer answer, List<DraftPart> parts) {
        List<Refusal> refusals = new ArrayList<>();
        choice(answer, parts, refusals);
        answer.views().forEach((part, words) -> {
            if (parts.stream().noneMatch(known -> known.id().equals(part))) {
                refusals.add(Refusal.of("responses.refused.part-gone"));
            }
            length(ResponseFields.view(part), words, refusals);
        });
        length("words", answer.words(), refusals);
        line("person", answer.person(), refusals);
        line("role", answer.role(), refusals);
        if (!answer.confirmed()) {
            refusals.add(Refusal.at("confirmed", "responses.refused.confirmed"));
        }
        return refusals;
    }

    private static void choice(NewAnswer answer, List<DraftPart> parts, List<Refusal> refusals) {
        Choice choice = answer.choice();
        if (choice == null) {
            refusals.add(Refusal.at("choice", "responses.refused.choice"));
            return;
        }
        if (choice == Choice.DIFFER && answer.views().isEmpty()) {
            refusals.add(Refusal.at(
                    parts.isEmpty()
                            ? "choice"
                            : ResponseFields.view(parts.getFirst().id()),
                    "responses.refused.no-view"));
        }
        if (choice != Choice.DIFFER && !answer.views().isEmpty()) {
            refusals.add(Refusal.at("choice", "responses.refused.view-without-choice"));
        }
        if (choice != Choice.DISSENT && !answer.words().isEmpty()) {
            refusals.add(Refusal.at("choice", "responses.refused.words-without-choice"));
        }
    }

    private static void length(String field, String words, List<Refusal> refusals) {
        int length = words.codePointCount(0, words.length());
        if (length > ResponsePolicy.LONGEST) {
            refusals.add(Refusal.at(
                    field, "responses.refused.long", ResponsePolicy.LONGEST, length - ResponsePolicy.LONGEST));
        }
    }

    private static void line(String field, String text, List<Refusal> refusals) {
        if (text.isEmpty()) {
            refusals.add(Refusal.at(field, "responses.refused." + field));
        } else if (text.codePointCount(0, text.length()) > LONGEST_LINE) {
            refusals.add(Refusal.at(field, "responses.refused.line-long", LONGEST_LINE));
        }
    }
}
