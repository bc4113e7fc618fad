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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.contributions.AuthorsCase;
import org.throughline.contributions.AuthorsCases;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.Drafts;
import org.throughline.contributions.HelpedContributions;
import org.throughline.contributions.NewVersion;
import org.throughline.contributions.NewVersions;
import org.throughline.contributions.OwnContribution;
import org.throughline.contributions.PanelReplies;
import org.throughline.contributions.PanelReply;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Leaf;
import org.throughline.kernel.Slice;
import org.throughline.plans.Consultations;

/** What somebody has said, each with its reference and where it stands, and what they wrote and never sent. */
@Route("my/contributions")
@PermitAll
final class MyContributionsView extends Div implements HasDynamicTitle {

    private final transient Contributions contributions;
    private final transient HelpedContributions helped;
    private final transient Consultations consultations;
    private final transient AuthorsCases cases;
    private final transient NewVersions versions;
    private final Paragraph status = new Paragraph();
    private final transient PanelReplies replies;
    private final transient DrawnLines lines;
    private final Div list = new Div();
    private final Div more = new Div();

    MyContributionsView(
            Contributions contributions,
            HelpedContributions helped,
            Drafts drafts,
            Consultations consultations,
            AuthorsCases cases,
            NewVersions versions,
            PanelReplies replies,
            DrawnLines lines,
            ObjectProvider<BesideMine> beside) {
        this.contributions = contributions;
        this.helped = helped;
        this.replies = replies;
        this.lines = lines;
        this.consultations = consultations;
        this.cases = cases;
        this.versions = versions;
        status.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        status.addClassName("tl-status");
        addClassName("tl-page-narrow");
        list.addClassName("tl-card-list");
        add(new H1(getTranslation("contributions.mine")), status);
        beside.orderedStream().forEach(room -> add(room.beside()));
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
        List<ContributionId> ids =
                step.items().stream().map(own -> own.contribution().id()).toList();
        Map<ContributionId, AuthorsCase> told = cases.of(ids);
        Map<ContributionId, ContributionId> again = versions.of(ids);
        Map<ContributionId, String> noted = helped.noted(step.items().stream()
                .filter(own -> own.contribution().helper() != null)
                .map(own -> own.contribution().id())
                .toList());
        Map<ContributionId, StationsLine> drawn = lines.of(
                step.items().stream().map(OwnContribution::contribution).toList());
        Map<ContributionId, List<PanelReply>> answered = replies.of(ids);
        step.items().forEach(own -> {
            ContributionId id = own.contribution().id();
            Div entry = entry(own, told.get(id), again.get(id));
            Optional.ofNullable(drawn.get(id)).ifPresent(entry::add);
            entry.add(new PanelReplyList(answered.getOrDefault(id, List.of())));
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

    private Div entry(OwnContribution own, @Nullable AuthorsCase told, @Nullable ContributionId again) {
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
        versions(own, again, slug).forEach(entry::add);
        if (told != null) {
            entry.add(new AuthorsTalk(own, told, again != null, desk(view.id())));
        }
        if (!view.text().equals(own.original().text()) || own.original().isRedacted()) {
            Div redacted = new Div(
                    new Paragraph(getTranslation("contributions.mine.redacted")), new OriginalWords(own.original()));
            redacted.addClassName("tl-inset");
            entry.add(redacted);
        }
        return entry;
    }

    private List<Paragraph> versions(OwnContribution own, @Nullable ContributionId again, String slug) {
        List<Paragraph> versions = new ArrayList<>();
        if (own.replaces() != null) {
            versions.add(new Paragraph(new Anchor(
                    ContributionLinks.permalink(slug, own.replaces()), getTranslation("contributions.mine.replaces"))));
        }
        if (again != null) {
            versions.add(new Paragraph(new Anchor(
                    ContributionLinks.permalink(slug, again), getTranslation("contributions.mine.replaced"))));
        }
        return versions;
    }

    private AuthorsTalk.Desk desk(ContributionId id) {
        return new AuthorsTalk.Desk() {
            @Override
            public void answer(String words) {
                cases.answer(id, words);
                done("contributions.mine.answered");
            }

            @Override
            public void appeal(String words) {
                cases.appeal(id, words);
                done("contributions.mine.appealed");
            }

            @Override
            public void sendAgain(String text, @Nullable String wording) {
                versions.send(new NewVersion(Ids.next(), id, text, wording));
                done("contributions.mine.sent-again");
            }
        };
    }

    /** The list begins again with what has changed, and says so. */
    private void done(String key) {
        list.removeAll();
        show(contributions.mine((String) null));
        status.setText(getTranslation(key));
        status.getElement().callJsFunction("focus");
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
