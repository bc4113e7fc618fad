package org.throughline.commitments.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.throughline.commitments.CommitmentLinks;
import org.throughline.plans.VersionView;

/** The way from a page about a plan to its promises in the public record. */
public final class PromisesLink extends Paragraph {

    public PromisesLink(Optional<VersionView> version) {
        version.ifPresent(found -> {
            Anchor link = new Anchor(CommitmentLinks.all(found.plan().slug()), getTranslation("commitments.link"));
            link.setRouterIgnore(true);
            add(link);
        });
    }
}
