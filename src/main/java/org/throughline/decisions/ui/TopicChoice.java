package org.throughline.decisions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.throughline.decisions.DecisionLinks;
import org.throughline.decisions.DecisionTopic;

/** Links to the log about one thing alone; the one that is shown says so. */
final class TopicChoice extends Nav {

    TopicChoice(String slug, @Nullable DecisionTopic shown) {
        setAriaLabel(getTranslation("decisions.filter"));
        addClassName("tl-ways");
        UnorderedList list = new UnorderedList(item(slug, null, "decisions.filter.all", shown));
        for (DecisionTopic topic : DecisionTopic.values()) {
            list.add(item(slug, topic, topic.textKey(), shown));
        }
        add(list);
    }

    private ListItem item(String slug, @Nullable DecisionTopic topic, String key, @Nullable DecisionTopic shown) {
        Anchor link = new Anchor(DecisionLinks.about(slug, topic), getTranslation(key));
        if (topic == shown) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }
}
