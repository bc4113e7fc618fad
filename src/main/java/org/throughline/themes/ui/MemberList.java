package org.throughline.themes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.ContributionView;
import org.throughline.themes.WhyView;

/** Contributions to tick, each with a link to where it stands and, in a theme, with why it is there. */
final class MemberList extends Section {

    private final transient String slug;
    private final Set<ContributionId> ticked = new LinkedHashSet<>();
    private final transient Function<ContributionId, Optional<WhyView>> why;
    private final boolean asked;

    /** @param why answers why something is here; null where there is nothing to ask */
    MemberList(String heading, String slug, @Nullable Function<ContributionId, Optional<WhyView>> why) {
        this.slug = slug;
        this.asked = why != null;
        this.why = why == null ? some -> Optional.empty() : why;
        addClassName("tl-members");
        add(new H2(heading));
    }

    /** @param notes what is to be known of it besides its words */
    void add(ContributionView said, List<String> notes) {
        Element tick = new Element("input").setAttribute("type", "checkbox");
        String name = "member-" + said.id().value();
        tick.setAttribute("id", name);
        tick.addEventListener(
                        "change",
                        event -> tick(
                                said.id(),
                                event.getEventData().path("element.checked").asBoolean(false)))
                .addEventData("element.checked");
        Element words = new Element("span");
        words.setText(said.text()).setAttribute("dir", "auto");
        NativeLabel label = new NativeLabel();
        label.addClassName("tl-choice");
        label.getElement().appendChild(tick, words);
        Paragraph facts = new Paragraph(new Anchor(
                ContributionLinks.permalink(slug, said.id()),
                getTranslation("themes.quote.source", said.authorName())));
        notes.forEach(note -> facts.add(" · " + note));
        facts.addClassName("tl-meta");
        facts.getElement().setAttribute("dir", "auto");
        Div one = new Div(label, facts);
        one.addClassName("tl-member");
        if (asked) {
            one.add(new WhyHereButton(slug, said.authorName(), () -> why.apply(said.id())));
        }
        add(one);
    }

    private void tick(ContributionId id, boolean wanted) {
        if (wanted) {
            ticked.add(id);
        } else {
            ticked.remove(id);
        }
    }

    Set<ContributionId> ticked() {
        return Set.copyOf(ticked);
    }
}
