package org.throughline.changes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.changes.ChangeId;
import org.throughline.changes.ChangeKind;
import org.throughline.changes.ChangeView;
import org.throughline.changes.ChangesLinks;
import org.throughline.changes.Difference;
import org.throughline.changes.SectionDifference;
import org.throughline.changes.Spot;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussed;
import org.throughline.kernel.Slice;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.SectionRef;

/** A section as it stands, paragraph by paragraph, with what it was and what people said about it. What is gone stands where it was. */
final class SectionPanel extends Div {

    /** What people said about a paragraph. */
    record Said(String paragraph, Slice<Discussed> comments) {}

    /** The change whose causes are named, with the form; it is absent where somebody left the form again. */
    record Naming(ChangeId change, @Nullable CauseForm form) {}

    private final transient ConsultationView consultation;
    private final transient SectionDifference section;
    private final transient Map<String, Integer> counts;
    private final transient @Nullable Said said;
    private final boolean owner;
    private final transient @Nullable Naming naming;

    SectionPanel(
            ConsultationView consultation,
            SectionDifference section,
            Map<String, Integer> counts,
            @Nullable Said said,
            boolean owner,
            @Nullable Naming naming) {
        this.consultation = consultation;
        this.section = section;
        this.counts = counts;
        this.said = said;
        this.owner = owner;
        this.naming = naming;
        SectionRef called = section.before();
        if (called != null && section.isRenamed()) {
            add(meta(getTranslation("changes.was-called", called.title())));
        }
        add(meta(getTranslation(
                "changes.versions", section.from().label(), section.to().label())));
        section.paragraphs().forEach(paragraph -> add(paragraph(paragraph)));
        Anchor all = new Anchor(
                "/record/consultations/" + consultation.slug() + "/sections/"
                        + section.section().key(),
                getTranslation("changes.all-comments"));
        all.setRouterIgnore(true);
        if (section.before() != null) {
            add(new Paragraph(all));
        }
    }

    private static Paragraph meta(String words) {
        Paragraph meta = new Paragraph(words);
        meta.addClassName("tl-meta");
        return meta;
    }

    private Section paragraph(Difference difference) {
        ChangeKind kind = difference.kind();
        DifferenceBox box = new DifferenceBox(section, difference, new H2());
        difference.changes().stream()
                .filter(change -> !change.causes().isEmpty())
                .forEach(change -> box.add(new CauseList(change)));
        Spot before = difference.before();
        if (before != null && SectionPanels.stoodHere(section, before)) {
            box.setId(ChangesLinks.anchor(before.paragraph().key()));
            said(box, before.paragraph().key(), kind);
        }
        if (owner && !difference.changes().isEmpty()) {
            box.add(naming(difference.changes().getLast()));
        }
        return box;
    }

    private Component naming(ChangeView change) {
        Naming here = naming != null && naming.change().equals(change.id()) ? naming : null;
        if (here != null && here.form() != null) {
            return here.form();
        }
        Anchor link = new Anchor(
                ChangesLinks.naming(consultation.slug(), section.section().key(), change.id()),
                getTranslation(change.causes().isEmpty() ? "changes.cause.heading" : "changes.cause.other"));
        if (here != null) {
            link.getElement().callJsFunction("focus");
        }
        return new Paragraph(link);
    }

    private void said(Section box, String paragraph, @Nullable ChangeKind kind) {
        int many = counts.getOrDefault(paragraph, 0);
        if (many == 0) {
            return;
        }
        if (said != null && said.paragraph().equals(paragraph)) {
            box.add(list(said, kind));
        } else {
            Anchor link = new Anchor(
                    ChangesLinks.said(consultation.slug(), section.section().key(), paragraph),
                    getTranslation(kind == ChangeKind.GONE ? "changes.said.gone" : "changes.said", many));
            box.add(new Paragraph(link));
        }
    }

    private Div list(Said said, @Nullable ChangeKind kind) {
        Div box = new Div();
        box.add(new Paragraph(getTranslation(kind == null ? "changes.said.same" : "changes.said.changed")));
        UnorderedList list = new UnorderedList();
        list.addClassName("tl-card-list");
        said.comments().items().forEach(one -> list.add(card(one.comment())));
        box.add(list);
        if (said.comments().next() != null) {
            Anchor more = new Anchor(
                    ChangesLinks.section(consultation.slug(), section.section().key()) + "&paragraph="
                            + said.paragraph() + "&after=" + said.comments().next(),
                    getTranslation("changes.said.more"));
            more.getElement().setAttribute("rel", "next");
            box.add(new Paragraph(more));
        }
        return box;
    }

    private ListItem card(ContributionView view) {
        Anchor who = new Anchor(ContributionLinks.permalink(consultation.slug(), view.id()), view.authorName());
        who.getElement().setAttribute("dir", "auto");
        Paragraph words = new Paragraph(view.text());
        words.addClassName("tl-contribution-text");
        words.getElement().setAttribute("dir", "auto");
        ListItem card = new ListItem(who, words);
        card.addClassName("tl-card");
        if (view.proposedWording() != null) {
            Span proposed = new Span(getTranslation("changes.proposed", view.proposedWording()));
            proposed.getElement().setAttribute("dir", "auto");
            card.add(new Paragraph(proposed));
        }
        return card;
    }
}
