package org.throughline.answers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.answers.AnswerEdit;
import org.throughline.answers.AnswerOutcome;
import org.throughline.answers.AnswerSubject;
import org.throughline.answers.AnswerText;
import org.throughline.answers.Receiver;
import org.throughline.answers.WrittenAnswer;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.forms.SelectField;
import org.throughline.kernel.Ids;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Spelled;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;

/** The fields of an answer. Those that make no sense for it are not there. */
final class AnswerForm extends Div {

    private final Fields fields = new Fields();
    private final ErrorSummary errors = new ErrorSummary(fields);
    private final Set<String> marked = new HashSet<>();
    private final Map<String, String> holders;
    private final Map<String, String> sections;
    private final boolean published;

    /** @param late whether the twelve weeks are over */
    AnswerForm(boolean published, boolean late, Map<PersonId, String> holders, List<SectionRef> sections) {
        this.published = published;
        this.holders = people(holders);
        this.sections = names(sections);
        addClassName("tl-form");
        FormField asked = fields.lines("asked", say("asked"), say("asked.hint")).tall(2);
        FormField said = fields.lines("said", say("said"), say("said.hint")).tall(3);
        FormField outcome = fields.choice("outcome", say("outcome"), "", outcomes());
        FormField did = fields.lines("did", say("did"), say("did.hint")).tall(4);
        FormField because =
                fields.lines("because", say("because"), say("because.hint")).tall(4);
        FormField office = fields.line("office", say("office"), say("office.hint"));
        SelectField holder = fields.select("holder", say("holder"), say("holder.hint"), this.holders);
        FormField due = fields.day("due", say("due"), say("due.hint"));
        FormField done = fields.day("done", say("done"), say("done.hint"));
        FormField touched = fields.several("sections", say("sections"), say("sections.hint"), this.sections);
        FormField money = fields.line("money", say("money"), say("money.hint"));
        FormField receiver = fields.select("receiver", say("receiver"), "", receivers());
        NativeDetails scroll = new NativeDetails(say("sections.open"), touched);
        scroll.addClassNames("tl-details", "tl-answer-sections");
        add(errors, asked, said, outcome, did, because, office);
        if (!published) {
            add(holder);
        }
        add(due, done, scroll, money, receiver);
        FormField why = fields.lines("late", say("late"), say("late.hint")).tall(3);
        if (late) {
            add(why);
        }
        FormField changed =
                fields.lines("changed", say("changed"), say("changed.hint")).tall(3);
        if (published) {
            add(changed);
        }
    }

    private String say(String key) {
        return getTranslation("answers.form." + key);
    }

    private Map<String, String> outcomes() {
        Map<String, String> answers = new LinkedHashMap<>();
        Stream.of(AnswerOutcome.values()).forEach(one -> answers.put(one.name(), getTranslation(one.textKey())));
        return answers;
    }

    private Map<String, String> receivers() {
        Map<String, String> answers = new LinkedHashMap<>();
        Stream.of(Receiver.values()).forEach(one -> answers.put(one.name(), getTranslation(one.textKey())));
        return answers;
    }

    private Map<String, String> people(Map<PersonId, String> holders) {
        Map<String, String> answers = new LinkedHashMap<>(Map.of("", say("holder.none")));
        holders.forEach((person, name) -> answers.put(person.value().toString(), name));
        return answers;
    }

    private static Map<String, String> names(List<SectionRef> sections) {
        Map<String, String> answers = new LinkedHashMap<>();
        sections.forEach(one -> answers.put(one.id().value().toString(), one.title()));
        return answers;
    }

    void onChange(Runnable change) {
        fields.onChange(change);
    }

    void clear() {
        errors.clear();
        marked.clear();
    }

    void show(List<Refusal> refusals) {
        errors.show(refusals);
    }

    /** Says beside the fields what is wrong and leaves the person where they type. */
    void mark(List<Refusal> refusals) {
        unmark();
        errors.beside(refusals);
        refusals.stream().map(Refusal::field).filter(name -> !name.isEmpty()).forEach(marked::add);
    }

    /** Takes back what was said so. */
    void unmark() {
        marked.forEach(name -> fields.get(name).accept());
        marked.clear();
    }

    void fill(AnswerEdit edit) {
        PersonId holder = edit.holder();
        fill(edit.text(), holder == null ? "" : holder.value().toString());
    }

    /** What stands in the fields as a person reads it, by their names. */
    Map<String, String> inWords() {
        return inWords(text(), value("holder"));
    }

    Map<String, String> inWords(WrittenAnswer answer) {
        PersonId holder = answer.holder();
        return inWords(answer.text(), holder == null ? "" : holder.value().toString());
    }

    private Map<String, String> inWords(AnswerText text, String holder) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("asked", text.asked());
        words.put("said", text.said());
        words.put(
                "outcome",
                text.outcome() == null ? "" : getTranslation(text.outcome().textKey()));
        words.put("did", text.did());
        words.put("because", text.because());
        words.put("office", text.office());
        words.put("holder", holder.isEmpty() ? "" : holders.getOrDefault(holder, ""));
        words.put("due", text.due() == null ? "" : LondonTime.day(text.due()));
        words.put("done", text.done() == null ? "" : LondonTime.day(text.done()));
        words.put(
                "sections",
                String.join(
                        ", ",
                        text.sections().stream()
                                .map(one -> sections.getOrDefault(one.value().toString(), ""))
                                .toList()));
        words.put("money", text.money());
        words.put("receiver", getTranslation(text.receiver().textKey()));
        words.put("late", text.late());
        words.put("changed", text.changed());
        return words;
    }

    void fill(WrittenAnswer answer) {
        PersonId holder = answer.holder();
        fill(answer.text(), holder == null ? "" : holder.value().toString());
    }

    void fill(AnswerText text, String holder) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("asked", text.asked());
        values.put("said", text.said());
        values.put("did", text.did());
        values.put("because", text.because());
        values.put("outcome", text.outcome() == null ? "" : text.outcome().name());
        values.put("office", text.office());
        values.put("holder", holder);
        values.put("due", text.due() == null ? "" : text.due().toString());
        values.put("done", text.done() == null ? "" : text.done().toString());
        values.put(
                "sections",
                String.join(
                        ",",
                        text.sections().stream()
                                .map(one -> one.value().toString())
                                .toList()));
        values.put("money", text.money());
        values.put("receiver", text.receiver().name());
        values.put("late", text.late());
        values.put("changed", text.changed());
        fields.fill(values);
    }

    AnswerEdit edit(ConsultationId consultation, AnswerSubject subject, int version) {
        return new AnswerEdit(
                consultation,
                subject,
                version,
                Ids.parse(value("holder")).map(PersonId::new).orElse(null),
                text());
    }

    private AnswerText text() {
        return new AnswerText(
                value("asked"),
                value("said"),
                value("did"),
                value("because"),
                Spelled.find(AnswerOutcome.class, value("outcome")).orElse(null),
                value("office"),
                day(value("due")),
                day(value("done")),
                Stream.of(value("sections").split(",", -1))
                        .flatMap(one -> Ids.parse(one).stream())
                        .map(SectionId::new)
                        .toList(),
                value("money"),
                Spelled.find(Receiver.class, value("receiver")).orElse(Receiver.NOT_STATED),
                value("late"),
                published ? value("changed") : "");
    }

    private String value(String field) {
        return fields.get(field).value();
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
