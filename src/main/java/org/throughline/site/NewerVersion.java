package org.throughline.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.throughline.changes.ChangesLinks;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.VersionView;

/** Says that the plan of a consultation has a newer version, and leads to what changed, also because of the reader; empty where there is none. */
final class NewerVersion extends Div {

    NewerVersion(ConsultationView consultation, Optional<VersionView> newer) {
        newer.ifPresent(version -> {
            add(
                    new Paragraph(getTranslation("changes.all.newer", version.label())),
                    new Paragraph(
                            new Anchor(ChangesLinks.all(consultation.slug()), getTranslation("changes.all.heading"))),
                    new Paragraph(new Anchor(ChangesLinks.mine(), getTranslation("changes.mine.link"))));
            addClassName("tl-inset");
        });
    }
}
