package org.throughline.answers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.throughline.answers.AnswerId;
import org.throughline.answers.AnswerLinks;
import org.throughline.answers.ReachedContributions;
import org.throughline.answers.Stretch;
import org.throughline.answers.ui.PageTurns.Turn;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.ContributionView;

/** The contributions that an answer reaches, each with a way to its page. */
final class ReachList extends Section {

    ReachList(String slug, AnswerId answer, ReachedContributions.Page page) {
        setId(AnswerLinks.REACHES);
        Stretch<ContributionId> stretch = page.stretch();
        H2 heading = new H2(getTranslation("answers.reaches"));
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading);
        if (stretch.pages() > 1) {
            add(new Paragraph(getTranslation(
                    "answers.reaches.page",
                    stretch.first(),
                    stretch.last(),
                    stretch.all().size())));
        }
        UnorderedList list = new UnorderedList();
        page.said().forEach(said -> list.add(item(slug, said)));
        if (list.getComponentCount() > 0) {
            add(list);
        }
        int unread = stretch.items().size() - page.said().size();
        if (unread > 0) {
            add(new Paragraph(getTranslation("answers.reaches.unread", unread)));
        }
        if (stretch.pages() > 1) {
            add(new PageTurns(
                    getTranslation("answers.reaches.pages"),
                    new Turn(
                            getTranslation("answers.reaches.before"),
                            stretch.isFirst()
                                    ? Optional.empty()
                                    : Optional.of(AnswerLinks.reaches(slug, answer, stretch.newer()))),
                    new Turn(
                            getTranslation("answers.reaches.after"),
                            Optional.ofNullable(stretch.older())
                                    .map(last -> AnswerLinks.reaches(slug, answer, last)))));
        }
    }

    private ListItem item(String slug, ContributionView said) {
        Anchor link = new Anchor(
                ContributionLinks.permalink(slug, said.id()),
                getTranslation("answers.title.contribution", said.authorName()));
        link.getElement().setAttribute("dir", "auto");
        Paragraph words = new Paragraph(LineTitle.shortened(said.text()));
        words.getElement().setAttribute("dir", "auto");
        return new ListItem(link, words);
    }
}
