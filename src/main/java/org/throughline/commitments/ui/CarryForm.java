package org.throughline.commitments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.commitments.CarryOverKind;
import org.throughline.commitments.CommitmentId;
import org.throughline.commitments.CommitmentView;
import org.throughline.forms.BrowserDraft;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Spelled;

/** Says which promise of the newer plan repeats or replaces an older one. The browser keeps what is typed until it is said. */
final class CarryForm extends Div {

    /** What the form does with what was chosen; it may refuse. */
    interface Carry {
        void accept(CarryOverKind kind, CommitmentId newer, String reason);
    }

    private final Fields fields;

    /** @param done shows what is there now */
    CarryForm(CommitmentView older, List<CommitmentView> own, Carry carry, Runnable done) {
        fields = new Fields("carry-" + older.id().value());
        addClassName("tl-form");
        String draft = "carry:" + older.id().value();
        ErrorSummary errors = new ErrorSummary(fields, new H3(getTranslation("commitments.say.not")));
        NativeButton send = new NativeButton(
                getTranslation("commitments.carry.button"),
                click -> errors.unlessRefused(() -> {
                    carry.accept(kind(), newer(), fields.get("reason").value());
                    BrowserDraft.forget(this, draft);
                    done.run();
                }));
        send.addClassName("tl-button");
        Div actions = new Div(send);
        actions.addClassName("tl-actions");
        add(
                errors,
                fields.choice("kind", getTranslation("commitments.carry.kind"), "", kinds()),
                fields.select("newer", getTranslation("commitments.carry.newer"), "", names(own)),
                fields.lines(
                                "reason",
                                getTranslation("commitments.carry.reason"),
                                getTranslation("commitments.carry.reason.hint"))
                        .tall(3),
                actions);
        BrowserDraft.keep(this, draft, fields::fill);
    }

    /** The form, folded until it is wanted. */
    NativeDetails folded(CommitmentView older) {
        NativeDetails fold = new NativeDetails("", this);
        fold.setSummaryText(getTranslation("commitments.carry", older.name()));
        fold.addClassName("tl-details");
        return fold;
    }

    private Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (CarryOverKind kind : List.of(CarryOverKind.REPEATS, CarryOverKind.REPLACES)) {
            kinds.put(kind.name(), getTranslation("commitments.carry.kind." + kind));
        }
        return kinds;
    }

    private static Map<String, String> names(List<CommitmentView> own) {
        Map<String, String> names = new LinkedHashMap<>();
        own.forEach(one -> names.put(
                one.id().value().toString(), one.name() + " (" + one.version().label() + ")"));
        return names;
    }

    private CarryOverKind kind() {
        return Spelled.find(CarryOverKind.class, fields.get("kind").value())
                .orElseThrow(() -> new Refused(Refusal.at("kind", "commitments.refused.kind")));
    }

    private CommitmentId newer() {
        return Ids.parse(fields.get("newer").value())
                .map(CommitmentId::new)
                .orElseThrow(() -> new Refused(Refusal.at("newer", "commitments.refused.newer")));
    }
}
