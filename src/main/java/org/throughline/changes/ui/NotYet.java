package org.throughline.changes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.throughline.changes.ChangesLinks;
import org.throughline.forms.ErrorSummary;
import org.throughline.kernel.Refusal;
import org.throughline.plans.PlanView;

/** Why the next version cannot be published yet, with the way to where that is mended. */
final class NotYet extends Div {

    NotYet(PlanView plan, List<Refusal> refusals) {
        addClassName("tl-warning");
        UnorderedList list = new UnorderedList();
        refusals.forEach(refusal -> list.add(new ListItem(ErrorSummary.sentence(this, refusal))));
        add(
                new Paragraph(getTranslation("changes.check.not-yet")),
                list,
                new Paragraph(new Anchor(ChangesLinks.next(plan.slug()), getTranslation("changes.check.back"))));
    }
}
