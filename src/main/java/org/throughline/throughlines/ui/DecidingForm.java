package org.throughline.throughlines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.DraftPlace;
import org.throughline.contributions.Drafts;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.plans.ConsultationView;
import org.throughline.throughlines.DispositionKind;
import org.throughline.throughlines.Dispositions;

/** Where a moderator records what becomes of the chosen ones, many at a time. */
final class DecidingForm extends Div {

    /** The identity at the end of the address of a contribution or of its line. */
    private static final Pattern ADDRESS =
            Pattern.compile(".*?([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\\W*");

    private final Fields fields = new Fields();
    private final ErrorSummary errors = new ErrorSummary(fields, new H3(getTranslation("throughlines.decide.not")));
    private final transient LineList list;
    private final transient Consumer<String> done;

    /** @param after told what was done */
    DecidingForm(
            ConsultationView consultation,
            DispositionKind kind,
            LineList list,
            Dispositions dispositions,
            Drafts drafts,
            Consumer<String> after) {
        addClassName("tl-form");
        DraftPlace place = DraftPlace.named(consultation.id(), "dispositions");
        this.list = list;
        done = words -> {
            drafts.remove(place);
            after.accept(words);
        };
        NativeButton all = new NativeButton(say("all"), click -> list.chooseAll(true));
        all.addClassName("tl-button");
        NativeButton none = new NativeButton(say("none"), click -> list.chooseAll(false));
        none.addClassNames("tl-button", "tl-button-quiet");
        add(new H3(getTranslation("throughlines.decide.heading")), errors, actions(all, none));
        if (kind.isDecided()) {
            add(
                    new Paragraph(getTranslation("throughlines.decide.back.lead")),
                    actions(button("back", () -> dispositions.takeBack(consultation.id(), list.chosen()))));
            return;
        }
        FormField reason = fields.line("reason", say("reason"), say("reason.hint"));
        FormField same = fields.line("same", say("same"), say("same.hint"));
        drafts.load(place).ifPresent(draft -> fields.fill(draft.fields()));
        fields.onChange(() -> drafts.save(place, fields.values()));
        add(
                new Paragraph(getTranslation("throughlines.decide.lead")),
                reason,
                same,
                actions(
                        button(
                                "merge",
                                () -> dispositions.merge(
                                        consultation.id(), list.chosen(), named(same.value()), reason.value())),
                        button(
                                "scope",
                                () -> dispositions.putOutOfScope(consultation.id(), list.chosen(), reason.value()))));
    }

    private static ContributionId named(String address) {
        Matcher found = ADDRESS.matcher(address.strip());
        return Optional.of(found)
                .filter(Matcher::matches)
                .flatMap(one -> Ids.parse(one.group(1)))
                .map(ContributionId::new)
                .orElseThrow(() -> new Refused(Refusal.at("same", "throughlines.refused.same")));
    }

    private NativeButton button(String key, Runnable work) {
        NativeButton button = new NativeButton(say(key), click -> {
            int chosen = list.chosen().size();
            if (errors.unlessRefused(work)) {
                done.accept(getTranslation("throughlines.decide." + key + ".done", chosen));
            }
        });
        button.addClassName("tl-button");
        return button;
    }

    private static Div actions(Component... buttons) {
        Div actions = new Div(buttons);
        actions.addClassName("tl-actions");
        return actions;
    }

    private String say(String key) {
        return getTranslation("throughlines.decide." + key);
    }
}
