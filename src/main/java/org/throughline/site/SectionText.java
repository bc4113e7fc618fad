package org.throughline.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Leaf;
import org.throughline.places.Level;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.GlossaryMarker;
import org.throughline.plans.ParagraphView;
import org.throughline.plans.SectionRef;
import org.throughline.plans.SectionView;
import org.throughline.plans.ui.ParagraphText;

/** One section of a plan to read, with a button to comment on the whole and on each of its paragraphs. */
final class SectionText extends Article {

    private final transient SerializableConsumer<@Nullable String> comment;

    /** @param comment called with the key of a paragraph, or with nothing for the whole section */
    SectionText(
            ConsultationView consultation,
            SectionView section,
            GlossaryMarker glossary,
            SerializableConsumer<@Nullable String> comment) {
        this.comment = comment;
        addClassName("tl-text");
        add(breadcrumb(consultation, section), new H1(section.section().title()), facts(section));
        if (section.summary() != null) {
            Paragraph summary = new Paragraph(section.summary());
            summary.addClassName("tl-inset");
            add(summary);
        }
        Set<String> explained = new HashSet<>();
        int number = 0;
        for (ParagraphView paragraph : section.paragraphs()) {
            number += paragraph.commentable() ? 1 : 0;
            add(paragraph(consultation, paragraph, number, new ParagraphText(paragraph.html(), glossary, explained)));
        }
        if (consultation.isOpen()) {
            add(commentButton());
        }
        add(pager(consultation, section));
    }

    private Nav breadcrumb(ConsultationView consultation, SectionView section) {
        Nav trail = new Nav();
        trail.addClassName("tl-breadcrumb");
        trail.getElement()
                .setAttribute("aria-label", getTranslation("site.reading.breadcrumb"))
                .appendChild(Leaf.link(SiteLinks.overview(consultation), consultation.title()));
        SectionRef chapter = section.chapter();
        if (chapter != null) {
            trail.getElement().appendChild(Leaf.link(SiteLinks.section(consultation, chapter), chapter.title()));
        }
        return trail;
    }

    private Div facts(SectionView section) {
        Div facts = new Div();
        facts.addClassName("tl-meta");
        Element list = facts.getElement();
        list.appendChild(Leaf.of("span", getTranslation("site.reading.minutes", section.readingMinutes())));
        for (Level level : section.levels()) {
            list.appendChild(tag("tl-tag-level", getTranslation("site.reading.level." + level.name())));
        }
        if (section.levels().isEmpty()) {
            list.appendChild(tag("tl-tag-level", getTranslation("site.reading.level.none")));
        }
        section.topics().stream()
                .sorted()
                .forEach(topic -> list.appendChild(tag("tl-tag-topic", topic.replace('-', ' '))));
        return facts;
    }

    private static Element tag(String className, String words) {
        return Leaf.of("span", "tl-tag " + className, words);
    }

    private NativeButton commentButton() {
        NativeButton button = new NativeButton(getTranslation("site.reading.comment"), click -> comment.accept(null));
        button.addClassName("tl-button");
        return button;
    }

    private Component paragraph(
            ConsultationView consultation, ParagraphView paragraph, int number, ParagraphText text) {
        Div block = new Div(text);
        block.setId("p-" + paragraph.key());
        block.addClassName("tl-paragraph");
        if (paragraph.commentable() && consultation.isOpen()) {
            NativeButton button = new NativeButton(
                    getTranslation("site.reading.comment.paragraph"), click -> comment.accept(paragraph.key()));
            button.addClassName("tl-paragraph-button");
            button.setAriaLabel(getTranslation("site.reading.comment.paragraph.label", number));
            block.add(button);
        }
        return block;
    }

    private Nav pager(ConsultationView consultation, SectionView section) {
        Nav pager = new Nav();
        pager.addClassName("tl-pager");
        pager.getElement().setAttribute("aria-label", getTranslation("site.reading.pages"));
        addLink(pager, consultation, section.previous(), "site.reading.previous", "prev");
        addLink(pager, consultation, section.next(), "site.reading.next", "next");
        return pager;
    }

    private void addLink(
            Nav pager, ConsultationView consultation, @Nullable SectionRef target, String key, String relation) {
        if (target != null) {
            pager.getElement()
                    .appendChild(Leaf.link(SiteLinks.section(consultation, target), getTranslation(key, target.title()))
                            .setAttribute("rel", relation));
        }
    }
}
