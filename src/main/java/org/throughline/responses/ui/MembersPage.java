package org.throughline.responses.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Lookout;
import org.throughline.kernel.Refused;
import org.throughline.plans.Consultations;
import org.throughline.plans.Phase;
import org.throughline.responses.Draft;
import org.throughline.responses.Invitations;
import org.throughline.responses.MemberFilter;
import org.throughline.responses.MemberView;
import org.throughline.responses.Progress;
import org.throughline.responses.ResponseDesk;
import org.throughline.responses.ResponseId;
import org.throughline.responses.ResponseLinks;

/** Where a network names its members, asks them, and sees how they answer. */
@Route("consultations/:consultation/responses/:response/members")
@PermitAll
final class MembersPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final transient ResponseDesk desk;
    private final transient Invitations invitations;
    private final transient Consultations consultations;
    private final ProgressFacts facts = new ProgressFacts();
    private final Paragraph status = new Paragraph();
    private final MemberList list = new MemberList(this::invite, this::withdraw);
    private MemberFilter filter = MemberFilter.ALL;
    private @Nullable ResponseId response;
    private String title = "";

    MembersPage(ResponseDesk desk, Invitations invitations, Consultations consultations) {
        this.desk = desk;
        this.invitations = invitations;
        this.consultations = consultations;
        addClassName("tl-page");
        status.addClassName("tl-status");
        status.getElement().setAttribute("role", "status");
        new Lookout(this, EVERY, this::look);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ResponseAddress address = ResponseAddress.of(event, consultations);
        Draft draft = desk.open(address.response())
                .filter(found ->
                        found.consultation().id().equals(address.consultation().id()))
                .orElseThrow(NotFoundException::new);
        response = draft.id();
        filter = MemberFilter.of(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("show")
                .orElse(null));
        title = getTranslation("responses.members.title", draft.network().name());
        boolean open = draft.consultation().phase() != Phase.CLOSED;
        list.setOpen(open);
        show(draft, open);
    }

    private void show(Draft draft, boolean open) {
        removeAll();
        String slug = draft.consultation().slug();
        Anchor back = new Anchor(ResponseLinks.draft(slug, draft.id()), getTranslation("responses.members.back"));
        back.addClassName("tl-back");
        H1 heading = new H1(
                getTranslation("responses.members.heading", draft.network().name()));
        heading.getElement().setAttribute("dir", "auto");
        Paragraph lead = new Paragraph(getTranslation("responses.members.lead"));
        lead.addClassName("tl-lead");
        add(back, heading, lead, facts, status);
        if (open) {
            add(asking(draft.id()), new AddMembers(lines -> {
                var added = invitations.add(draft.id(), lines);
                refresh();
                return added;
            }));
        }
        add(new H2(getTranslation("responses.members.list")), filters(slug, draft.id()), list);
        refresh();
    }

    private Div asking(ResponseId id) {
        Div actions = new Div(
                action("responses.members.invite-all", "responses.members.invited", () -> invitations.inviteAll(id)),
                action("responses.members.remind", "responses.members.invited", () -> invitations.remind(id)),
                action("responses.members.new", "responses.members.added", () -> invitations.addNewMembers(id)));
        actions.addClassName("tl-actions");
        return actions;
    }

    private interface Count {
        int of();
    }

    private NativeButton action(String key, String doneKey, Count count) {
        NativeButton button = new NativeButton(
                getTranslation(key), click -> attempt(() -> status.setText(getTranslation(doneKey, count.of()))));
        button.addClassName("tl-button");
        button.setClassName("tl-button-primary", key.endsWith("invite-all"));
        return button;
    }

    private void attempt(Runnable work) {
        try {
            work.run();
            refresh();
        } catch (Refused refused) {
            status.setText(ErrorSummary.sentence(this, refused.refusals().getFirst()));
        }
    }

    private void invite(MemberView member) {
        attempt(() -> {
            invitations.invite(member.id());
            status.setText(getTranslation("responses.members.asked", member.name()));
        });
    }

    private void withdraw(MemberView member) {
        attempt(() -> {
            invitations.withdraw(member.id());
            status.setText(getTranslation("responses.members.withdrawn", member.name()));
        });
    }

    private Nav filters(String slug, ResponseId id) {
        Nav filters = new Nav();
        filters.addClassName("tl-meta");
        filters.getElement().setAttribute("aria-label", getTranslation("responses.members.filter"));
        for (MemberFilter each : MemberFilter.values()) {
            Anchor link = new Anchor(
                    ResponseLinks.members(slug, id) + "?show=" + each.parameter(),
                    getTranslation("responses.members.filter." + each.name()));
            if (each == filter) {
                link.getElement().setAttribute("aria-current", "true");
            }
            filters.add(link);
        }
        return filters;
    }

    private void refresh() {
        invitations.progress(id()).ifPresent(facts::show);
        list.show(after -> invitations.members(id(), filter, after).orElseThrow(NotFoundException::new));
    }

    private ResponseId id() {
        return Objects.requireNonNull(response);
    }

    /** While mails wait the page asks how far they are. */
    private boolean look() {
        Progress progress = invitations.progress(id()).orElseThrow(NotFoundException::new);
        facts.show(progress);
        return progress.lettersWaiting() > 0;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
