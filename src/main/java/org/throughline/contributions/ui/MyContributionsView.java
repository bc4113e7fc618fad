package org.throughline.contributions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.Drafts;
import org.throughline.contributions.HelpedContributions;
import org.throughline.contributions.OwnContribution;
import org.throughline.contributions.Slice;
import org.throughline.contributions.State;
import org.throughline.contributions.Withholding;
import org.throughline.contributions.WithholdingReasons;
import org.throughline.kernel.Leaf;
import org.throughline.plans.Consultations;

/** What somebody has said, each with its reference and where it stands, and what they wrote and never sent. */
@Route("my/contributions")
@PermitAll
final class MyContributionsView extends Div implements HasDynamicTitle {

    private final transient Contributions contributions;
    private final transient HelpedContributions helped;
    private final transient Consultations consultations;
    private final transient Optional<WithholdingReasons> reasons;
    private final Div list = new Div();
    private final Div more = new Div();

    MyContributionsView(
            Contributions contributions,
            HelpedContributions helped,
            Drafts drafts,
            Consultations consultations,
            ObjectProvider<WithholdingReasons> reasons) {
        this.contributions = contributions;
        this.helped = helped;
        this.consultations = consultations;
        this.reasons = reasons.stream().findFirst();
        addClassName("tl-page-narrow");
        list.addClassName("tl-card-list");
        add(new H1(getTranslation("contributions.mine")));
        more.addClassName("tl-pager");
        UnsentList unsent = new UnsentList(drafts, consultations);
        if (!unsent.isEmpty()) {
            add(unsent);
        }
        Slice<OwnContribution> first = contributions.mine((String) null);
        add(
                new Section(
                        new H2(getTranslation("contributions.mine.sent")),
                        first.items().isEmpty() ? empty() : list),
                more);
        show(first);
    }

    private void show(Slice<OwnContribution> step) {
        Map<ContributionId, Withholding> withheld = reasons.map(known -> known.of(step.items().stream()
                        .filter(own -> own.contribution().state() == State.WITHHELD)
                        .map(own -> own.contribution().id())
                        .toList()))
                .orElse(Map.of());
        Map<ContributionId, String> noted = helped.noted(step.items().stream()
                .filter(own -> own.contribution().helper() != null)
                .map(own -> own.contribution().id())
                .toList());
        step.items().forEach(own -> {
            ContributionId id = own.contribution().id();
            Div entry = entry(own, withheld.get(id));
            String name = noted.get(id);
            if (name != null) {
                entry.addComponentAsFirst(writtenDown(name));
            }
            list.add(entry);
        });
        more.removeAll();
        if (step.next() != null) {
            String next = step.next();
            NativeButton button = new NativeButton(
                    getTranslation("contributions.discussion.more"), click -> show(contributions.mine(next)));
            button.addClassName("tl-button");
            more.add(button);
        }
    }

    private Paragraph writtenDown(String name) {
        return new Paragraph(
                name.isEmpty()
                        ? getTranslation("contributions.mine.helped")
                        : getTranslation("contributions.mine.helped.name", name));
    }

    private Div entry(OwnContribution own, @Nullable Withholding withheld) {
        var view = own.contribution();
        var consultation = consultations.byId(view.consultation());
        String slug = consultation.map(found -> found.slug()).orElse("");
        Paragraph where = new Paragraph(consultation.map(found -> found.title()).orElse(""));
        Paragraph reference = new Paragraph(getTranslation("contributions.mine.reference", own.reference()));
        where.addClassName("tl-meta");
        reference.addClassName("tl-meta");
        Article card = new ContributionCard(view, slug, null)
                .withActions(Leaf.link(
                        ContributionLinks.permalink(slug, view.id()), getTranslation("contributions.card.link")));
        Div entry = new Div(where, card, reference);
        entry.addClassName("tl-card");
        if (view.state() == State.WITHHELD) {
            entry.add(reason(withheld));
        }
        if (own.original().isRedacted()) {
            Div redacted = new Div(
                    new Paragraph(getTranslation("contributions.mine.redacted")), new OriginalWords(own.original()));
            redacted.addClassName("tl-inset");
            entry.add(redacted);
        }
        entry.add(new StationsLine(view));
        return entry;
    }

    private Div reason(@Nullable Withholding withheld) {
        Div reason = new Div(new Paragraph(getTranslation("contributions.mine.withheld")));
        reason.addClassName("tl-warning");
        if (withheld != null) {
            reason.add(new Paragraph(getTranslation(withheld.reasonKey())));
            if (!withheld.words().isEmpty()) {
                reason.add(ContributionCard.words(withheld.words()));
            }
        }
        return reason;
    }

    private Div empty() {
        Div empty = new Div(
                new Paragraph(getTranslation("contributions.mine.empty")),
                new Paragraph(new Anchor("/", getTranslation("contributions.mine.start"))));
        empty.addClassName("tl-empty");
        return empty;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("contributions.mine.title");
    }
}
