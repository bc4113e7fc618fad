package org.throughline.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.moderation.ui.BesideModeration;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.summaries.SummariesWaiting;
import org.throughline.summaries.SummaryLinks;
import org.throughline.summaries.SummaryWaiting;

/** Tells a moderator, where they begin, which summaries wait for a second person. */
@org.springframework.stereotype.Component
final class SummariesToSign implements BesideModeration {

    private final SummariesWaiting summaries;

    SummariesToSign(SummariesWaiting summaries) {
        this.summaries = summaries;
    }

    @Override
    public Map<ConsultationId, Component> beside(List<ConsultationView> moderated) {
        Map<ConsultationId, String> slugs =
                moderated.stream().collect(Collectors.toMap(ConsultationView::id, ConsultationView::slug));
        return summaries.among(moderated).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> notice(slugs.getOrDefault(each.getKey(), ""), each.getValue())));
    }

    private static Div notice(String slug, List<SummaryWaiting> waiting) {
        Div notice = new Div();
        notice.addClassName("tl-notice");
        UnorderedList list = new UnorderedList();
        waiting.forEach(one -> list.add(new ListItem(new Anchor(
                SummaryLinks.workspace(slug, one.key()),
                one.key().isEmpty() ? notice.getTranslation("summaries.part.whole") : one.title()))));
        notice.add(new Paragraph(notice.getTranslation("site.waits.summaries", waiting.size())), list);
        return notice;
    }
}
