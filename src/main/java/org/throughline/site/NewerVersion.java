package org.throughline.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.throughline.changes.ChangesLinks;
import org.throughline.changes.Since;
import org.throughline.plans.ConsultationView;

/** Says that the plan of a consultation has a newer version, and leads to what changed, also because of the reader; empty where there is none. */
final class NewerVersion extends Div {

    NewerVersion(ConsultationView consultation, Since since) {
        if (since.isNewer()) {
            add(
                    new Paragraph(
                            getTranslation("changes.all.newer", since.now().label())),
                    new Paragraph(
                            new Anchor(ChangesLinks.all(consultation.slug()), getTranslation("changes.all.heading"))),
                    new Paragraph(new Anchor(ChangesLinks.mine(), getTranslation("changes.mine.link"))));
            addClassName("tl-inset");
        }
    }
}
