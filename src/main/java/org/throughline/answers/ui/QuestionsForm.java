package org.throughline.answers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.answers.Verdict;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.kernel.Spelled;

/** Two questions to somebody whom an answer concerns, asked once. */
final class QuestionsForm extends Section {

    /** @param reply takes what is said; it may refuse */
    QuestionsForm(BiConsumer<@Nullable Verdict, @Nullable Verdict> reply) {
        setId("questions");
        addClassName("tl-form");
        Fields fields = new Fields();
        ErrorSummary errors = new ErrorSummary(fields, new H3(getTranslation("answers.questions.not")));
        FormField understood =
                fields.choice("understood", getTranslation("answers.questions.understood"), "", answers());
        FormField explained = fields.choice("explained", getTranslation("answers.questions.explained"), "", answers());
        NativeButton send = new NativeButton(
                getTranslation("answers.questions.send"),
                click -> errors.unlessRefused(
                        () -> reply.accept(verdict(understood.value()), verdict(explained.value()))));
        send.addClassNames("tl-button", "tl-button-primary");
        Div actions = new Div(send);
        actions.addClassName("tl-actions");
        add(
                new H2(getTranslation("answers.questions")),
                new Paragraph(getTranslation("answers.questions.what")),
                errors,
                understood,
                explained,
                actions);
    }

    private Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        Stream.of(Verdict.values()).forEach(one -> answers.put(one.name(), getTranslation(one.textKey())));
        return answers;
    }

    private static @Nullable Verdict verdict(String value) {
        return Spelled.find(Verdict.class, value).orElse(null);
    }
}
