package org.throughline.contributions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.throughline.contributions.PanelReply;
import org.throughline.kernel.LondonTime;

/** What groups of readers inside the body answered on a contribution. */
final class PanelReplyList extends Div {

    PanelReplyList(List<PanelReply> replies) {
        replies.forEach(reply -> {
            H3 heading = new H3(getTranslation("contributions.panel.heading", reply.panel()));
            heading.getElement().setAttribute("dir", "auto");
            Paragraph when =
                    new Paragraph(getTranslation("contributions.panel.when", LondonTime.day(reply.published())) + " ");
            when.addClassName("tl-meta");
            when.add(new Anchor(reply.path(), getTranslation("contributions.panel.whole")));
            Div one = new Div(heading, ContributionCard.words(reply.words()), when);
            one.addClassNames("tl-inset", "tl-panel-reply");
            add(one);
        });
    }
}
