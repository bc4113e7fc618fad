package org.throughline.briefs.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.throughline.briefs.BriefView;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.DraftPlace;
import org.throughline.contributions.Drafts;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.kernel.Ids;

/** Where a reader of a brief answers one item or several at once. What is typed is kept. */
final class AnswerForm extends Div {

    /** @param answer takes the answer to these items; it may refuse */
    AnswerForm(BriefView brief, Drafts drafts, BiConsumer<List<ContributionId>, String> answer) {
        addClassName("tl-form");
        Fields fields = new Fields("answer");
        ErrorSummary errors = new ErrorSummary(fields, new H3(getTranslation("briefs.answer.not")));
        FormField chosen = fields.several(
                "chosen",
                getTranslation("briefs.answer.items"),
                getTranslation("briefs.answer.items.hint"),
                items(brief));
        FormField words = fields.lines(
                "answer", getTranslation("briefs.answer.words"), getTranslation("briefs.answer.words.hint"));
        DraftPlace place = DraftPlace.named(
                brief.consultation().id(), "answer-" + brief.id().value());
        drafts.load(place).ifPresent(draft -> fields.fill(draft.fields()));
        fields.onChange(() -> drafts.save(place, fields.values()));
        NativeButton send = new NativeButton(
                getTranslation("briefs.answer.send"),
                click -> errors.unlessRefused(() -> {
                    answer.accept(
                            Stream.of(chosen.value().split(",", -1))
                                    .map(Ids::parse)
                                    .flatMap(Optional::stream)
                                    .map(ContributionId::new)
                                    .toList(),
                            words.value());
                    drafts.remove(place);
                }));
        send.addClassNames("tl-button", "tl-button-primary");
        Div actions = new Div(send);
        actions.addClassName("tl-actions");
        add(new H2(getTranslation("briefs.answer")), errors, chosen, words, actions);
    }

    private Map<String, String> items(BriefView brief) {
        Map<String, String> items = new LinkedHashMap<>();
        for (int number = 0; number < brief.items().size(); number++) {
            BriefView.Item item = brief.items().get(number);
            items.put(
                    item.id().value().toString(),
                    getTranslation(
                            item.answer() == null ? "briefs.answer.item" : "briefs.answer.item.answered",
                            number + 1,
                            Groups.excerpt(item.contribution().text())));
        }
        return items;
    }
}
