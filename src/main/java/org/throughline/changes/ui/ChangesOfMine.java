package org.throughline.changes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.stereotype.Component;
import org.throughline.changes.ChangesLinks;
import org.throughline.contributions.ui.BesideMine;

/** Leads from all that somebody said to what changed because of them. */
@Component
final class ChangesOfMine implements BesideMine {

    @Override
    public com.vaadin.flow.component.Component beside() {
        Paragraph way = new Paragraph();
        way.add(new Anchor(ChangesLinks.mine(), way.getTranslation("changes.mine.link")));
        return way;
    }
}
