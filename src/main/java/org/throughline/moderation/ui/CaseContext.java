package org.throughline.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.Channel;
import org.throughline.contributions.ContributionView;
import org.throughline.flags.Flag;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Spelled;
import org.throughline.moderation.CaseView;
import org.throughline.moderation.HistoryLine;
import org.throughline.moderation.Reason;
import org.throughline.plans.PlansLinks;
import org.throughline.plans.SectionRef;

/** What stands around the words of a case: who speaks about what, what was found, what came before. */
final class CaseContext {

    private final Component at;
    private final CaseView view;
    private final String slug;

    CaseContext(Component at, CaseView view, String slug) {
        this.at = at;
        this.view = view;
        this.slug = slug;
    }

    /** For example “has waited 3 days · carer · for Harbour carers · came on paper”. */
    Paragraph who(Instant now) {
        ContributionView said = view.about().contribution();
        Channel channel = view.about().submission().channel();
        return meta(Stream.of(
                        say("moderation.waits", Ages.of(at, view.since(), now)),
                        say(said.organisation() == null ? "moderation.a-person" : "moderation.for", said.authorName()),
                        said.role() == null
                                ? ""
                                : say("contributions.speaker-role." + Spelled.of(said.role()) + ".fact"),
                        said.stance() == null ? "" : say(said.stance().textKey()),
                        channel == Channel.WEB ? "" : say("moderation.came." + Spelled.of(channel)),
                        view.about().submission().helped() ? say("moderation.helped") : "")
                .filter(fact -> !fact.isBlank())
                .collect(Collectors.joining(" · ")));
    }

    Paragraph where() {
        ContributionView said = view.about().contribution();
        if (said.sections().isEmpty()) {
            return meta(say(said.parent() == null ? "moderation.missing" : "moderation.reply"));
        }
        Paragraph where = meta(say("moderation.about") + " ");
        for (SectionRef section : said.sections()) {
            if (section != said.sections().getFirst()) {
                where.add(", ");
            }
            where.add(new Anchor(PlansLinks.section(slug, section.key()), section.title()));
        }
        return where;
    }

    /** What is found, in one sentence that is read before the words. */
    Paragraph found() {
        List<String> kinds = new ArrayList<>(view.flags().stream()
                .map(flagged -> flagged.flag().kind())
                .distinct()
                .map(kind -> Kinds.of(at, kind))
                .toList());
        if (view.group() != null) {
            kinds.add(Kinds.of(at, Flag.Kind.COPY));
        }
        Paragraph found = new Paragraph(
                kinds.isEmpty() ? say("moderation.flags.none") : say("moderation.flags", String.join(", ", kinds)));
        found.addClassName(kinds.isEmpty() ? "tl-meta" : "tl-flags");
        return found;
    }

    /** What is answered, quoted or said anew; those that apply. */
    List<Component> around() {
        List<Component> around = new ArrayList<>();
        if (view.paragraph() != null) {
            around.add(quoted(say("moderation.paragraph"), view.paragraph()));
        }
        ContributionView parent = view.parent();
        if (parent != null) {
            around.add(quoted(say("moderation.reply-to", parent.authorName()), parent.text()));
        }
        if (view.replaced() != null) {
            around.add(quoted(
                    say("moderation.replaces"), view.replaced().original().text()));
        }
        return around;
    }

    /** How it went with the same author before. */
    Paragraph earlier() {
        String outcomes = view.earlier().outcomes().stream()
                .map(each -> say(each.outcome().textKey() + ".times", each.decisions()) + reason(each.reason()))
                .collect(Collectors.joining(" · "));
        return meta(outcomes.isEmpty() ? say("moderation.earlier.none") : say("moderation.earlier", outcomes));
    }

    private String reason(@Nullable Reason reason) {
        return reason == null ? "" : " (" + say(reason.textKey() + ".short") + ")";
    }

    Optional<NativeDetails> history() {
        if (view.history().isEmpty()) {
            return Optional.empty();
        }
        OrderedList lines = new OrderedList();
        view.history().forEach(line -> lines.add(line(line)));
        NativeDetails history =
                new NativeDetails(say("moderation.history", view.history().size()), lines);
        history.setOpen(true);
        return Optional.of(history);
    }

    private ListItem line(HistoryLine line) {
        String who = line.who().isEmpty() ? "" : " · " + line.who();
        ListItem item = new ListItem(meta(LondonTime.moment(line.at()) + who + " · " + say(line.textKey())));
        if (!line.detailKey().isEmpty()) {
            item.add(new Paragraph(say(line.detailKey())));
        }
        if (!line.words().isEmpty()) {
            Paragraph words = new Paragraph(line.words());
            words.getElement().setAttribute("dir", "auto");
            item.add(words);
        }
        return item;
    }

    private Div quoted(String title, String words) {
        Paragraph text = new Paragraph(words);
        text.getElement().setAttribute("dir", "auto");
        Div quoted = new Div(meta(title), text);
        quoted.addClassName("tl-inset");
        return quoted;
    }

    private String say(String key, Object... arguments) {
        return at.getTranslation(key, arguments);
    }

    private static Paragraph meta(String text) {
        Paragraph meta = new Paragraph(text);
        meta.addClassName("tl-meta");
        meta.getElement().setAttribute("dir", "auto");
        return meta;
    }
}
