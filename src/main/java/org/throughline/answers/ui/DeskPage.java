package org.throughline.answers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.answers.AnswerClock;
import org.throughline.answers.AnswerLinks;
import org.throughline.answers.AnswerSubject;
import org.throughline.answers.AnswerView;
import org.throughline.answers.BoardLine;
import org.throughline.answers.WrittenAnswer;
import org.throughline.contributions.ContributionId;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.SectionRef;
import org.throughline.plans.ui.InAddress;

/** Where those who answer for a body answer a hundred themes in an afternoon: the list, what is open of it, and how far it is. */
@Route("consultations/:consultation/answers/desk")
@RolesAllowed("OWNER")
final class DeskPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DeskServices services;
    private final transient AnswerForms forms = new AnswerForms();
    private final Div progress = new Div();
    private final Div filters = new Div();
    private final Div list = new Div();
    private final Paragraph status = new Paragraph();
    private String done = "";
    private String title = "";
    private boolean moved;
    private boolean known;

    DeskPage(DeskServices services) {
        this.services = services;
        addClassName("tl-page");
        status.addClassName("tl-status");
        status.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = InAddress.consultation(event, services.consultations());
        if (!CurrentPerson.is(Role.OWNER, consultation.body())) {
            throw new NotFoundException();
        }
        title = getTranslation("answers.desk.title", consultation.title());
        show(consultation, DeskAddress.of(event.getLocation().getQueryParameters()));
    }

    private void show(ConsultationView consultation, DeskAddress address) {
        removeAll();
        List<BoardLine> all = new ArrayList<>(services.board().of(consultation.id()));
        AnswerClock clock = services.answers().clock(consultation);
        Anchor back =
                new Anchor(AnswerLinks.all(consultation.slug()), getTranslation("answers.back", consultation.title()));
        back.addClassName("tl-back");
        add(back, new H1(getTranslation("answers.desk.heading")), new ClockNotice(consultation, clock), progress);
        Map<PersonId, String> holders = services.handOvers().possibleHolders(consultation.id());
        HandOverPanel handing = new HandOverPanel(consultation.id(), holders, services.handOvers(), () -> {
            say(getTranslation("answers.handover.done"));
            show(consultation, address);
        });
        if (handing.isNeeded()) {
            add(handing);
        }
        add(filters, status);
        List<BoardLine> shown = all.stream().filter(address::shows).toList();
        BoardPages pages = count(consultation, address, clock, all);
        Optional<BoardLine> line = address.open(withSingle(consultation, address, all));
        Optional<LineHead> open = line.map(one -> open(consultation, address, one, clock, holders, shown));
        add(list);
        if (!handing.isNeeded() && handing.isPossible()) {
            add(handing);
        }
        arrive(line, shown);
        lead(open, pages);
    }

    /** Everything around what is open says the same numbers, also after that was begun or changed. */
    private BoardPages count(
            ConsultationView consultation, DeskAddress address, AnswerClock clock, List<BoardLine> all) {
        BoardCounts counts = new BoardCounts(List.copyOf(all));
        BoardPages pages = new BoardPages(
                consultation.slug(),
                address,
                address.page(all.stream().filter(address::shows).toList()),
                counts);
        progress.removeAll();
        progress.add(new DeskProgress(clock, counts));
        filters.removeAll();
        filters.add(new DeskFilters(consultation, address, all));
        list.removeAll();
        list.add(pages);
        return pages;
    }

    /** What was done, and what is next, stand where the person arrives. */
    private void arrive(Optional<BoardLine> line, List<BoardLine> shown) {
        String next = line.map(one -> getTranslation("answers.desk.next.is", LineTitle.shortened(this, one)))
                .orElseGet(() -> getTranslation(shown.isEmpty() ? "answers.desk.emptied" : "answers.desk.last"));
        boolean says = moved && (!done.isEmpty() || line.isEmpty());
        status.setText((done + (says ? " " + next : "")).strip());
    }

    /** Focus goes to what was done, to what is open, or to a list that was turned: that changes no address that the shell knows of. */
    private void lead(Optional<LineHead> open, BoardPages pages) {
        if (!status.getText().isEmpty()) {
            status.getElement().callJsFunction("focus");
        } else if (open.isPresent()) {
            open.get().focus();
        } else if (known) {
            pages.focus();
        }
        known = true;
        done = "";
        moved = false;
    }

    /** What waits is read as readers will read it, and changed only by somebody who says so. */
    private LineHead open(
            ConsultationView consultation,
            DeskAddress address,
            BoardLine line,
            AnswerClock clock,
            Map<PersonId, String> holders,
            List<BoardLine> shown) {
        LineHead head = new LineHead(
                consultation,
                line,
                services.discussions()
                        .published(line.contributions().stream()
                                .limit(LineHead.MOST_SAID)
                                .toList()));
        Onward onward = onward(consultation, address, clock, shown);
        WrittenAnswer answer = line.answer();
        Optional<AnswerView> preview = answer == null || address.change()
                ? Optional.empty()
                : services.previews().of(consultation.id(), line.subject());
        if (answer != null && preview.isPresent()) {
            add(new Checking(head, line, answer, preview.get(), consultation.slug(), services.desk(), onward));
        } else {
            List<SectionRef> sections = services.plans().contents(consultation.version()).stream()
                    .map(entry -> entry.section())
                    .toList();
            add(new Writing(
                    consultation.id(),
                    head,
                    line,
                    one -> forms.of(one, clock.isOver(), holders, sections),
                    new Clash.Names(holders, getTranslation("answers.meanwhile.somebody")),
                    services.desk(),
                    services.withdrawals(),
                    onward));
        }
        return head;
    }

    /** A single contribution is in no list before somebody answers it: its own page leads here. */
    private List<BoardLine> withSingle(ConsultationView consultation, DeskAddress address, List<BoardLine> all) {
        if (address.open(all).isEmpty()) {
            AnswerLinks.subject(address.at())
                    .filter(AnswerSubject.OfContribution.class::isInstance)
                    .flatMap(subject -> services.board()
                            .single(
                                    consultation.id(),
                                    new ContributionId(subject.id().value())))
                    .ifPresent(all::add);
        }
        return all;
    }

    private Onward onward(
            ConsultationView consultation, DeskAddress address, AnswerClock clock, List<BoardLine> shown) {
        String slug = consultation.slug();
        String next = address.next(shown)
                .map(line -> AnswerLinks.name(line.subject()))
                .orElse("");
        return new Onward() {
            @Override
            public void next(String words) {
                say(words);
                moved = true;
                open(address.at(next));
            }

            @Override
            public void again(String words) {
                say(words);
                show(consultation, address.at(address.at()));
            }

            @Override
            public void stood() {
                count(consultation, address, clock, services.board().of(consultation.id()));
            }

            @Override
            public void change() {
                open(address.changing());
            }

            @Override
            public String reading() {
                return address.at(address.at()).path(slug);
            }

            private void open(DeskAddress other) {
                UI.getCurrent().navigate(AnswerLinks.desk(slug).substring(1), other.query());
            }
        };
    }

    private void say(String words) {
        done = words;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
