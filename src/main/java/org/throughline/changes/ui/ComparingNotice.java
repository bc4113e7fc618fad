package org.throughline.changes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import org.throughline.changes.ChangesLinks;
import org.throughline.changes.Progress;
import org.throughline.forms.Lookout;
import org.throughline.plans.VersionView;

/** Says how far the latest version is compared with those before it, and where to go once that is done. */
final class ComparingNotice extends Div {

    private final transient VersionView version;
    private final transient RevisionDesk desk;
    private final int number;
    private final Paragraph words = new Paragraph();

    /** @param number the place of the version among those of its plan, from 1 */
    ComparingNotice(VersionView version, int number, RevisionDesk desk) {
        this.version = version;
        this.number = number;
        this.desk = desk;
        addClassName("tl-notice");
        words.getElement().setAttribute("role", "status");
        add(words);
        if (!look()) {
            new Lookout(this, Duration.ofSeconds(2), () -> !look());
        }
    }

    /** @return whether it is done */
    private boolean look() {
        Progress progress = desk.history().progress(version).orElse(new Progress(false, 0, 0));
        words.setText(words(progress));
        if (progress.finished()) {
            add(links());
        }
        return progress.finished();
    }

    private String words(Progress progress) {
        if (progress.finished()) {
            return getTranslation("changes.comparing.done", version.label());
        }
        return progress.steps() == 0
                ? getTranslation("changes.comparing.begins", version.label())
                : getTranslation("changes.comparing", version.label(), progress.done(), progress.steps());
    }

    private UnorderedList links() {
        UnorderedList links = new UnorderedList();
        desk.before(version)
                .forEach(consultation -> links.add(new ListItem(new Anchor(
                        ChangesLinks.all(consultation.slug()),
                        getTranslation("changes.comparing.name", consultation.title())))));
        links.add(record(
                ChangesLinks.changes(version.plan().slug(), number),
                getTranslation("changes.comparing.what", version.label())));
        links.add(record(ChangesLinks.plan(version.plan().slug()), getTranslation("changes.record")));
        return links;
    }

    private static ListItem record(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.setRouterIgnore(true);
        return new ListItem(link);
    }
}
