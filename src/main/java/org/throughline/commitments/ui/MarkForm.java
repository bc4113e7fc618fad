package org.throughline.commitments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.throughline.commitments.NewCommitment;
import org.throughline.forms.BrowserDraft;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.plans.ContentsEntry;
import org.throughline.plans.VersionView;

/** Marks a promise: the section, its words, and what to call it. The browser keeps what is typed until it is marked. */
final class MarkForm extends Div {

    private final Fields fields = new Fields("mark");

    /**
     * @param contents of the version
     * @param mark takes what was said; it may refuse
     * @param done shows what is there now
     */
    MarkForm(VersionView version, List<ContentsEntry> contents, Consumer<NewCommitment> mark, Runnable done) {
        addClassName("tl-form");
        String draft = "commitment:" + version.id().value();
        ErrorSummary errors = new ErrorSummary(fields, new H3(getTranslation("commitments.mark.not")));
        NativeButton send = new NativeButton(
                getTranslation("commitments.mark.button"),
                click -> errors.unlessRefused(() -> {
                    mark.accept(new NewCommitment(version.id(), value("section"), value("name"), value("words")));
                    BrowserDraft.forget(this, draft);
                    done.run();
                }));
        send.addClassNames("tl-button", "tl-button-primary");
        Div actions = new Div(send);
        actions.addClassName("tl-actions");
        add(
                errors,
                fields.select(
                        "section",
                        getTranslation("commitments.mark.section"),
                        getTranslation("commitments.mark.section.hint", version.title(), version.label()),
                        names(contents)),
                fields.lines(
                                "words",
                                getTranslation("commitments.mark.words"),
                                getTranslation("commitments.mark.words.hint"))
                        .tall(4),
                fields.line(
                        "name", getTranslation("commitments.mark.name"), getTranslation("commitments.mark.name.hint")),
                actions);
        BrowserDraft.keep(this, draft, fields::fill);
    }

    private Map<String, String> names(List<ContentsEntry> contents) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("", getTranslation("commitments.mark.section.choose"));
        contents.forEach(
                entry -> names.put(entry.section().key(), entry.section().title()));
        return names;
    }

    private String value(String name) {
        return fields.get(name).value();
    }
}
