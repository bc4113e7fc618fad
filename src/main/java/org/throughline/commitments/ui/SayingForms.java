package org.throughline.commitments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.commitments.CarryOverId;
import org.throughline.commitments.CarryOvers;
import org.throughline.commitments.CommitmentLinks;
import org.throughline.commitments.CommitmentView;
import org.throughline.commitments.Commitments;
import org.throughline.forms.BrowserDraft;
import org.throughline.forms.ReasonedForm;
import org.throughline.forms.SelectField;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Slice;
import org.throughline.plans.PlanView;
import org.throughline.plans.VersionId;

/** The two things to say of an older promise: it is repeated or replaced here, or it is not carried over. */
@org.springframework.stereotype.Component
final class SayingForms {

    private final Commitments commitments;
    private final CarryOvers carryOvers;

    SayingForms(Commitments commitments, CarryOvers carryOvers) {
        this.commitments = commitments;
        this.carryOvers = carryOvers;
    }

    Slice<CommitmentView> waiting(OwnedPlan own, PlanView older, @Nullable String after) {
        return carryOvers.waiting(own.plan().id(), older.id(), after);
    }

    /** Those of the newer plan that can repeat or replace older ones. */
    List<CommitmentView> promises(OwnedPlan own) {
        return commitments.standing(own.plan().id());
    }

    Component carrying(OwnedPlan own, CommitmentView older, List<CommitmentView> promises, Runnable done) {
        List<CommitmentView> younger = promises.stream()
                .filter(one ->
                        older.version().published().isBefore(one.version().published()))
                .toList();
        if (younger.isEmpty()) {
            Anchor mark = new Anchor(CommitmentLinks.desk(own.plan().slug()));
            mark.setText(
                    mark.getTranslation("commitments.carry.first", own.plan().title()));
            return new Paragraph(mark);
        }
        CarryOverId key = new CarryOverId(Ids.next());
        return new CarryForm(
                        older,
                        younger,
                        (kind, newer, reason) -> carryOvers.carry(key, kind, older.id(), newer, reason),
                        done)
                .folded(older);
    }

    Component dropping(OwnedPlan own, CommitmentView older, Runnable done) {
        CarryOverId key = new CarryOverId(Ids.next());
        ReasonedForm form = new ReasonedForm("drop-" + older.id().value(), "commitments.drop").tall(3);
        String draft = "drop:" + own.plan().id().value() + ":" + older.id().value();
        SelectField version = form.fields()
                .select("version", form.getTranslation("commitments.drop.version"), "", versions(own, older));
        if (own.versions().size() > 1) {
            form.asking(version);
        }
        form.deciding(form.getTranslation("commitments.drop.button"), reason -> {
            carryOvers.drop(key, chosen(version), older.id(), reason);
            BrowserDraft.forget(form, draft);
            done.run();
        });
        BrowserDraft.keep(form, draft, form.fields()::fill);
        return form.folded(form.getTranslation("commitments.drop", older.name()));
    }

    private static VersionId chosen(SelectField version) {
        return new VersionId(Ids.parse(version.value()).orElseThrow());
    }

    /** The latest first, which is mostly the one that is meant. */
    private static Map<String, String> versions(OwnedPlan own, CommitmentView older) {
        Map<String, String> versions = new LinkedHashMap<>();
        own.versions().reversed().stream()
                .filter(version -> older.version().published().isBefore(version.published()))
                .forEach(version -> versions.put(version.id().value().toString(), version.label()));
        return versions;
    }
}
