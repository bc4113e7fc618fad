package org.throughline.summaries.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ui.InAddress;
import org.throughline.summaries.Part;
import org.throughline.summaries.StatementView;
import org.throughline.summaries.Workspace;

/** Where moderators write a summary: what was said on one side, the statements on the other, and between them what is left. */
@Route("consultations/:consultation/summary/edit")
@RolesAllowed("MODERATOR")
final class WorkspacePage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WorkDesk desk;
    private final transient Consultations consultations;
    private final transient List<BesideWork> beside;
    private final Paragraph status = new Paragraph();
    private final Div top = new Div();
    private final Div said = new Div();
    private final Div summary = new Div();
    private String title = "";

    WorkspacePage(WorkDesk desk, Consultations consultations, ObjectProvider<BesideWork> beside) {
        this.beside = beside.orderedStream().toList();
        this.desk = desk;
        this.consultations = consultations;
        addClassNames("tl-page", "tl-summary-desk");
        status.addClassName("tl-status");
        status.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = InAddress.consultation(event, consultations);
        if (!CurrentPerson.is(Role.MODERATOR, consultation.body())) {
            throw new NotFoundException();
        }
        WorkAddress address = WorkAddress.of(event.getLocation());
        Workspace workspace = desk.workspaces()
                .open(consultation.id(), address.section(), address.filter())
                .orElseThrow(NotFoundException::new);
        title = getTranslation("summaries.desk.title", name(workspace));
        removeAll();
        Work work = new Work(desk, workspace, address, this::again);
        said.setId("said");
        work.form().setId("write");
        summary.setId("summary");
        Div columns = new Div(said, new Div(work.form(), summary));
        columns.addClassName("tl-summary-columns");
        top.addClassName("tl-coverage-place");
        add(work.back(), new H1(title), new PartList(workspace), top, ways(), status, columns);
        status.setText("");
        show(work, workspace);
    }

    /** Ways within the page, for those who would have far to go. */
    private Nav ways() {
        Nav ways = new Nav();
        ways.getElement().setAttribute("aria-label", getTranslation("summaries.ways"));
        ways.addClassName("tl-meta");
        for (String part : List.of("said", "write", "summary")) {
            Anchor way = new Anchor("#" + part, getTranslation("summaries.ways." + part));
            way.setRouterIgnore(true);
            ways.add(way, new Text(" "));
        }
        return ways;
    }

    private String name(Workspace workspace) {
        return workspace.part().kind() == Part.Kind.WHOLE
                ? getTranslation("summaries.part.whole")
                : workspace.part().title();
    }

    /** After something was done: everything but the form is read again, and what was done is said. */
    private void again(Work work, String done) {
        show(work, work.reopened());
        status.setText(done);
        status.getElement().callJsFunction("focus");
    }

    private void show(Work work, Workspace now) {
        top.removeAll();
        top.add(new CoverageBar(now.coverage()));
        beside.forEach(one -> top.add(one.beside(now.consultation(), now.part().key())));
        said.removeAll();
        said.add(work.themes(now), work.items(now));
        summary.removeAll();
        summary.add(statements(work, now), new SigningPanel(now, work::sign, work::ready));
    }

    private Section statements(Work work, Workspace now) {
        List<StatementView> statements = now.statements();
        Section section = new Section(new H2(getTranslation("summaries.statements", statements.size())));
        if (statements.isEmpty()) {
            Div empty = new Div(new Paragraph(getTranslation("summaries.statements.none")));
            empty.addClassName("tl-empty");
            section.add(empty);
        }
        for (int number = 1; number <= statements.size(); number++) {
            section.add(new StatementCard(
                    now.consultation().slug(), statements.get(number - 1), number, statements.size(), work));
        }
        if (now.coverage().open() > 0) {
            section.add(Buttons.row(Buttons.plain(getTranslation("summaries.propose"), work::propose)));
        }
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
