package org.throughline.changes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.throughline.answers.AnswerId;
import org.throughline.answers.AnswerLinks;
import org.throughline.changes.CauseKind;
import org.throughline.changes.CauseView;
import org.throughline.changes.ChangeView;
import org.throughline.changes.ChangesLinks;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.ContributionView;

/** What caused a change, each with the way to what was said. */
final class CauseList extends Div {

    /** Of a theme, so many of those who said it are named by a link; the rest is counted. */
    private static final int LINKS = 12;

    CauseList(ChangeView change) {
        addClassName("tl-causes");
        add(new Paragraph(getTranslation("changes.causes")));
        UnorderedList list = new UnorderedList();
        change.causes().forEach(cause -> list.add(item(cause)));
        Anchor behind = new Anchor(ChangesLinks.behind(change.id()), getTranslation("changes.behind"));
        behind.setRouterIgnore(true);
        add(list, new Paragraph(behind));
    }

    private ListItem item(CauseView cause) {
        ListItem item = new ListItem();
        item.getElement().setAttribute("dir", "auto");
        ContributionView said = cause.contribution();
        String words = words(this, cause);
        if (said != null) {
            item.add(new Anchor(ContributionLinks.permalink(cause.consultation(), said.id()), words));
        } else if (cause.kind() == CauseKind.ANSWER) {
            item.add(new Anchor(AnswerLinks.answer(cause.consultation(), new AnswerId(cause.id())), words));
        } else {
            item.add(words);
            item.add(links(cause));
        }
        return item;
    }

    static String words(Component at, CauseView cause) {
        ContributionView said = cause.contribution();
        return at.getTranslation(
                "changes.cause." + cause.kind().name(),
                said != null ? said.authorName() : cause.title(),
                cause.contributions().size());
    }

    private Component links(CauseView cause) {
        List<ContributionId> ids = cause.contributions();
        Div links = new Div();
        links.addClassName("tl-cause-links");
        for (int at = 0; at < Math.min(LINKS, ids.size()); at++) {
            links.add(new Anchor(
                    ContributionLinks.permalink(cause.consultation(), ids.get(at)),
                    getTranslation("changes.cause.contribution", at + 1)));
        }
        if (ids.size() > LINKS) {
            links.add(getTranslation("changes.cause.more", ids.size() - LINKS));
        }
        return links;
    }
}
