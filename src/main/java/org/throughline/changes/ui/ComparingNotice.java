package org.throughline.changes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import org.throughline.changes.ChangesLinks;
import org.throughline.changes.History;
import org.throughline.changes.Progress;
import org.throughline.forms.Lookout;
import org.throughline.plans.VersionView;

/** Says how far a new version is compared with those before it, until it is done. */
final class ComparingNotice extends Div {

    private final transient VersionView version;
    private final transient History history;
    private final Paragraph words = new Paragraph();

    ComparingNotice(VersionView version, Progress progress, History history) {
        this.version = version;
        this.history = history;
        addClassName("tl-notice");
        words.getElement().setAttribute("role", "status");
        add(words);
        show(progress);
        new Lookout(
                this,
                Duration.ofSeconds(2),
                () -> history.progress(version).filter(this::show).isEmpty());
    }

    /** @return whether it is done */
    private boolean show(Progress progress) {
        words.setText(
                progress.finished()
                        ? getTranslation("changes.comparing.done", version.label())
                        : getTranslation("changes.comparing", version.label(), progress.done(), progress.steps()));
        if (progress.finished()) {
            Anchor versions = new Anchor(ChangesLinks.plan(version.plan().slug()), getTranslation("changes.record"));
            versions.setRouterIgnore(true);
            add(new Paragraph(versions));
        }
        return progress.finished();
    }
}
