package org.throughline.answers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.answers.AnswerId;
import org.throughline.answers.HandOvers;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.kernel.Ids;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** Where answers get somebody who is accountable: those that nobody is accountable for, or one's own. */
final class HandOverPanel extends Div {

    private final boolean needed;
    private final Map<AnswerId, String> answers;

    HandOverPanel(ConsultationId consultation, Map<PersonId, String> holders, HandOvers handOvers, Runnable done) {
        Map<AnswerId, String> waiting = handOvers.waiting(consultation);
        needed = !waiting.isEmpty();
        answers = needed ? waiting : handOvers.mine(consultation);
        Fields fields = new Fields("handover");
        ErrorSummary errors = new ErrorSummary(fields, new H3(getTranslation("answers.handover.not")));
        FormField chosen = fields.several(
                "chosen",
                getTranslation("answers.handover.which"),
                getTranslation("answers.handover.which.hint"),
                names(answers));
        FormField holder = fields.select("holder", getTranslation("answers.handover.to"), "", people(holders));
        FormField reason = fields.line(
                "reason", getTranslation("answers.handover.reason"), getTranslation("answers.handover.reason.hint"));
        if (needed) {
            chosen.fill(String.join(",", names(answers).keySet()));
        }
        NativeButton hand = new NativeButton(
                getTranslation("answers.handover.button"),
                click -> errors.unlessRefused(() -> {
                    handOvers.handOver(consultation, ids(chosen), to(holder), reason.value());
                    done.run();
                }));
        hand.addClassName("tl-button");
        Div actions = new Div(hand);
        actions.addClassName("tl-actions");
        Div form = new Div(errors, chosen, holder, reason, actions);
        form.addClassName("tl-form");
        if (needed) {
            Paragraph why = new Paragraph(getTranslation("answers.handover.needed", answers.size()));
            why.addClassName("tl-warning");
            add(new H2(getTranslation("answers.handover")), why, form);
        } else {
            NativeDetails details = new NativeDetails(getTranslation("answers.handover.mine"), form);
            details.addClassName("tl-details");
            add(details);
        }
    }

    boolean isNeeded() {
        return needed;
    }

    boolean isPossible() {
        return !answers.isEmpty();
    }

    private Map<String, String> people(Map<PersonId, String> holders) {
        Map<String, String> people = new LinkedHashMap<>();
        people.put("", getTranslation("answers.form.holder.none"));
        holders.forEach((person, name) -> people.put(person.value().toString(), name));
        return people;
    }

    private static Map<String, String> names(Map<AnswerId, String> answers) {
        Map<String, String> names = new LinkedHashMap<>();
        answers.forEach((id, title) -> names.put(id.value().toString(), title));
        return names;
    }

    private static List<AnswerId> ids(FormField chosen) {
        return Stream.of(chosen.value().split(",", -1))
                .map(Ids::parse)
                .flatMap(Optional::stream)
                .map(AnswerId::new)
                .toList();
    }

    private static @Nullable PersonId to(FormField holder) {
        return Ids.parse(holder.value()).map(PersonId::new).orElse(null);
    }
}
