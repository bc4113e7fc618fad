package org.throughline.contributions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.Difference;
import org.throughline.contributions.KeptDraft;
import org.throughline.contributions.NewComment;
import org.throughline.contributions.Reach;
import org.throughline.contributions.SpeakerRole;
import org.throughline.contributions.Stance;
import org.throughline.contributions.Suggestion;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.forms.TickedField;
import org.throughline.forms.WrittenField;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Spelled;
import org.throughline.organisations.OrganisationId;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;

/** The questions of the comment form, and the comment that their answers make. */
final class CommentFields {

    private static final String ALSO = "also-";

    private final WritingPlace place;
    private final Fields all = new Fields("comment");
    private final WrittenField text;
    private final WrittenField proposed;
    private final FormField paragraph;
    private final FormField key;
    private final Map<SectionRef, TickedField> also = new LinkedHashMap<>();

    CommentFields(Component at, WritingPlace place) {
        this.place = place;
        text = all.lines(
                        KeptDraft.TEXT,
                        at.getTranslation("contributions.form.text"),
                        at.getTranslation("contributions.form.text.hint"))
                .counted(CommentForm.SOFT_LIMIT);
        all.choice("organisation", at.getTranslation("contributions.form.speaker"), "", speakers(at));
        proposed = all.lines(
                "proposedWording",
                at.getTranslation("contributions.form.proposed"),
                at.getTranslation("contributions.form.proposed.hint"));
        choice(at, "stance", Stance.class);
        choice(at, "suggestion", Suggestion.class);
        // What is not in the plan has no words to change.
        get("suggestion").setVisible(place.section() != null);
        choice(at, "role", SpeakerRole.class);
        choice(at, "reach", Reach.class);
        choice(at, "difference", Difference.class);
        for (SectionRef section : place.others()) {
            also.put(section, all.tick(ALSO + section.key(), section.title()));
        }
        all.tick("helped", at.getTranslation("contributions.form.helped"));
        all.email(
                "email",
                at.getTranslation("contributions.form.email"),
                at.getTranslation("contributions.form.email.hint"));
        paragraph = all.kept("paragraph");
        key = all.kept("key");
        renewKey();
    }

    private <E extends Enum<E>> void choice(Component at, String name, Class<E> type) {
        all.choice(name, at.getTranslation("contributions.form." + name), "", Wording.answers(at, type));
    }

    private Map<String, String> speakers(Component at) {
        Map<String, String> speakers = new LinkedHashMap<>();
        speakers.put("", at.getTranslation("contributions.form.speaker.myself"));
        if (place.signedIn()) {
            speakers.put(HelpFields.HELPING, at.getTranslation("contributions.form.speaker.helping"));
        }
        place.organisations()
                .forEach(organisation -> speakers.put(organisation.id().value().toString(), organisation.name()));
        return speakers;
    }

    Fields all() {
        return all;
    }

    FormField get(String name) {
        return all.get(name);
    }

    WrittenField text() {
        return text;
    }

    /** Everything that is optional and less often answered, folded away. */
    NativeDetails more(Component at) {
        Div folded = new Div(get("role"), get("reach"), get("difference"), get("helped"));
        if (!also.isEmpty()) {
            NativeDetails sections = new NativeDetails(at.getTranslation("contributions.form.also"));
            Div list = new Div();
            also.values().forEach(list::add);
            sections.setContent(list);
            sections.addClassName("tl-details");
            folded.add(sections);
        }
        NativeDetails details = new NativeDetails(at.getTranslation("contributions.form.more"), folded);
        details.addClassName("tl-details");
        return details;
    }

    void aboutParagraph(String paragraphKey) {
        paragraph.fill(place.words(paragraphKey).isEmpty() ? "" : paragraphKey);
        proposed.setVisible(!paragraph.value().isEmpty());
    }

    String paragraphWords() {
        return place.words(paragraph.value());
    }

    Map<String, String> values() {
        return all.values();
    }

    void restore(Map<String, String> values) {
        all.fill(values);
        aboutParagraph(paragraph.value());
        if (Ids.parse(key.value()).isEmpty()) {
            renewKey();
        }
    }

    void renewKey() {
        key.fill(Ids.next().toString());
    }

    String email() {
        return get("email").value();
    }

    NewComment comment() {
        String about = paragraph.value();
        return new NewComment(
                Ids.parse(key.value()).orElseGet(Ids::next),
                place.consultation().id(),
                sections(),
                about.isEmpty() ? null : about,
                organisation(),
                constant(SpeakerRole.class, "role"),
                constant(Stance.class, "stance"),
                constant(Suggestion.class, "suggestion"),
                about.isEmpty() ? null : proposed.value(),
                constant(Reach.class, "reach"),
                constant(Difference.class, "difference"),
                isHelping() || !get("helped").value().isEmpty(),
                text.value());
    }

    private boolean isHelping() {
        return get("organisation").value().equals(HelpFields.HELPING);
    }

    /** What was answered besides the words, each under its question; for reading it back. */
    Map<String, String> answers(Component at) {
        Map<String, String> answers = new LinkedHashMap<>();
        NewComment comment = comment();
        Stream.of(comment.stance(), comment.suggestion(), comment.role(), comment.reach(), comment.difference())
                .filter(Objects::nonNull)
                .forEach(given -> answers.put(question(at, given), Wording.of(at, given)));
        String wording = comment.proposedWording();
        if (wording != null && !wording.isBlank()) {
            answers.put(at.getTranslation("contributions.card.proposed"), wording);
        }
        also.forEach((section, field) -> {
            if (field.isTicked()) {
                answers.merge(
                        at.getTranslation("contributions.form.also"),
                        section.title(),
                        (before, one) -> before + ", " + one);
            }
        });
        return answers;
    }

    private static String question(Component at, Enum<?> given) {
        return at.getTranslation("contributions.read-back."
                + Wording.dashed(given.getDeclaringClass().getSimpleName()));
    }

    private List<SectionId> sections() {
        List<SectionId> sections = new ArrayList<>();
        if (place.section() != null) {
            sections.add(place.section().id());
        }
        also.forEach((section, field) -> {
            if (field.isTicked()) {
                sections.add(section.id());
            }
        });
        return sections;
    }

    private @Nullable OrganisationId organisation() {
        UUID id = Ids.parse(get("organisation").value()).orElse(null);
        return id == null ? null : new OrganisationId(id);
    }

    private <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
        String value = get(name).value();
        return Spelled.find(type, value).orElse(null);
    }
}
