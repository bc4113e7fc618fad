package org.throughline.answers.ui;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.throughline.answers.BoardLine;
import org.throughline.answers.WrittenAnswer;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.PersonId;

/** Two people changed the same answer: what each of them wrote stays in sight until one of them chose. */
final class Clash {

    private static final Set<String> CHANGED = Set.of("answers.refused.changed", "answers.refused.gone");

    /** Those who answer for the body, by name. */
    record Names(Map<PersonId, String> names, String somebody) {

        String of(@Nullable WrittenAnswer answer) {
            return answer == null ? somebody : names.getOrDefault(answer.editor(), somebody);
        }
    }

    private final Div place;
    private final Names names;
    private final BiConsumer<BoardLine, Boolean> resolved;
    private @Nullable Meanwhile shown;
    private boolean open;

    /** @param resolved takes what the other person saved and whether one's own words are kept */
    Clash(Div place, Names names, BiConsumer<BoardLine, Boolean> resolved) {
        this.place = place;
        this.names = names;
        this.resolved = resolved;
    }

    boolean isOpen() {
        return open;
    }

    /** Whether it was refused since somebody else saved or dropped the answer. */
    boolean is(Refused refused, @Nullable WrittenAnswer mine, @Nullable WrittenAnswer theirs) {
        return refused.refusals().stream().map(Refusal::textKey).anyMatch(CHANGED::contains)
                && (mine == null ? 0 : mine.version()) != (theirs == null ? 0 : theirs.version());
    }

    void open(AnswerForm form, BoardLine theirs) {
        open = true;
        WrittenAnswer saved = theirs.answer();
        String who = names.of(saved);
        Map<String, String> words = differing(saved == null ? Map.of() : form.inWords(saved), form.inWords());
        show(new Meanwhile(place.getTranslation("answers.meanwhile"), what(theirs, who, words), words)
                .offering(place.getTranslation("answers.meanwhile.mine"), () -> keepMine(theirs, who, words))
                .offering(place.getTranslation("answers.meanwhile.theirs"), () -> takeTheirs(form, theirs)));
    }

    private String what(BoardLine theirs, String who, Map<String, String> words) {
        if (theirs.answer() == null) {
            return place.getTranslation("answers.meanwhile.dropped");
        }
        String what = place.getTranslation(
                "answers.meanwhile.what", who, place.getTranslation("answers.standing." + theirs.standing()));
        return what + " "
                + place.getTranslation(words.isEmpty() ? "answers.meanwhile.same" : "answers.meanwhile.differs");
    }

    /** The words of one where they differ from those of the other, by the name of the field. */
    private static Map<String, String> differing(Map<String, String> words, Map<String, String> others) {
        Map<String, String> differing = new LinkedHashMap<>(words);
        differing.entrySet().removeIf(one -> one.getValue().equals(others.getOrDefault(one.getKey(), "")));
        return differing;
    }

    private void keepMine(BoardLine theirs, String who, Map<String, String> words) {
        close();
        resolved.accept(theirs, true);
        if (!open) {
            after(place.getTranslation("answers.meanwhile.kept", who), words);
        }
    }

    private void takeTheirs(AnswerForm form, BoardLine theirs) {
        WrittenAnswer saved = theirs.answer();
        Map<String, String> mine = differing(form.inWords(), saved == null ? Map.of() : form.inWords(saved));
        close();
        resolved.accept(theirs, false);
        after(place.getTranslation("answers.meanwhile.taken"), mine);
    }

    /** What is no longer in the form can be copied from here as long as the answer is open. */
    private void after(String name, Map<String, String> words) {
        if (!words.isEmpty()) {
            show(new Meanwhile(name, place.getTranslation("answers.meanwhile.copy"), words)
                    .offering(place.getTranslation("answers.meanwhile.close"), this::close));
            focus();
        }
    }

    private void show(Meanwhile panel) {
        place.removeAll();
        place.add(panel);
        shown = panel;
    }

    private void close() {
        open = false;
        place.removeAll();
        shown = null;
    }

    /** Leads to what is to be chosen, where something is. */
    void focus() {
        if (shown != null) {
            shown.focus();
        }
    }
}
