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
import org.throughline.answers.AnswerClock;
import org.throughline.answers.AnswerLinks;
import org.throughline.answers.AnswerSubject;
import org.throughline.answers.AnswerText;
import org.throughline.answers.BoardLine;
import org.throughline.answers.Receiver;
import org.throughline.answers.WrittenAnswer;
import org.throughline.contributions.ContributionId;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;
import org.throughline.plans.ui.InAddress;

/** Where those who answer for a body answer a hundred themes in an afternoon: the list, what is open of it, and how far it is. */
@Route("consultations/:consultation/answers/desk")
@RolesAllowed("OWNER")
final class DeskPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DeskServices services;
    private final Paragraph status = new Paragraph();
    private transient AnswerText begun = AnswerText.EMPTY;
    private String holder = "";
    private String title = "";
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
        String slug = consultation.slug();
        List<BoardLine> all = new ArrayList<>(services.board().of(consultation.id()));
        AnswerClock clock = services.answers().clock(consultation);
        Anchor back = new Anchor(AnswerLinks.all(slug), getTranslation("answers.back", consultation.title()));
        back.addClassName("tl-back");
        add(
                back,
                new H1(getTranslation("answers.desk.heading")),
                new ClockNotice(consultation, clock),
                new DeskProgress(all),
                status);
        Map<PersonId, String> holders = services.handOvers().possibleHolders(consultation.id());
        HandOverPanel handing = new HandOverPanel(consultation.id(), holders, services.handOvers(), () -> {
            say("answers.handover.done");
            show(consultation, address);
        });
        if (handing.isNeeded()) {
            add(handing);
        }
        add(new DeskFilters(consultation, address, all));
        List<BoardLine> shown = all.stream().filter(address::shows).toList();
        address.open(withSingle(consultation, address, all))
                .ifPresent(line -> add(new Writing(
                        consultation,
                        line,
                        form(consultation, clock, holders, line),
                        services.discussions()
                                .published(line.contributions().stream()
                                        .limit(Writing.MOST_SAID)
                                        .toList()),
                        services.desk(),
                        services.withdrawals(),
                        onward(consultation, address, shown))));
        if (all.isEmpty()) {
            Div empty = new Div(new Paragraph(getTranslation("answers.desk.none")));
            empty.addClassName("tl-empty");
            add(empty);
        } else {
            BoardPages list = new BoardPages(slug, address, address.page(shown));
            add(list);
            if (known && address.at().isEmpty()) {
                list.focus();
            }
            known = true;
        }
        if (!handing.isNeeded() && handing.isPossible()) {
            add(handing);
        }
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

    private AnswerForm form(
            ConsultationView consultation, AnswerClock clock, Map<PersonId, String> holders, BoardLine line) {
        WrittenAnswer answer = line.answer();
        boolean published = answer != null && answer.isPublished();
        boolean late = answer != null && published ? !answer.text().late().isEmpty() : clock.isOver();
        List<SectionRef> sections = services.plans().contents(consultation.version()).stream()
                .map(entry -> entry.section())
                .toList();
        AnswerForm form = new AnswerForm(published, late, holders, sections);
        if (answer == null) {
            form.fill(begun(line), holder);
        } else {
            form.fill(answer);
            begun = answer.text();
            PersonId accountable = answer.holder();
            holder = accountable == null ? holder : accountable.value().toString();
        }
        return form;
    }

    /** What was asked and which office answers is mostly the same as in the answer before. */
    private AnswerText begun(BoardLine line) {
        List<SectionId> section =
                line.section() == null ? List.of() : List.of(line.section().id());
        return new AnswerText(
                begun.asked(), "", "", "", null, begun.office(), null, section, "", Receiver.NOT_STATED, "", "");
    }

    private Writing.Onward onward(ConsultationView consultation, DeskAddress address, List<BoardLine> shown) {
        String next = address.next(shown)
                .map(line -> AnswerLinks.name(line.subject()))
                .orElse("");
        return new Writing.Onward() {
            @Override
            public void next(String key) {
                say(next.isEmpty() ? "answers.desk.last" : key);
                open(address.at(next));
            }

            @Override
            public void again(String key) {
                say(key);
                show(consultation, address);
            }

            private void open(DeskAddress other) {
                UI.getCurrent().navigate(AnswerLinks.desk(consultation.slug()).substring(1), other.query());
            }
        };
    }

    private void say(String key) {
        status.setText(key.isEmpty() ? "" : getTranslation(key));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
