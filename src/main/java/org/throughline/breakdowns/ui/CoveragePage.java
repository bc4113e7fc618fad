package org.throughline.breakdowns.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.throughline.breakdowns.CoverageBreakdown;
import org.throughline.breakdowns.CoverageTable;
import org.throughline.breakdowns.Coverages;
import org.throughline.breakdowns.Dimension;
import org.throughline.breakdowns.GroupCoveragePicture;
import org.throughline.breakdowns.HeardLinks;
import org.throughline.charts.ui.ChartFigure;
import org.throughline.kernel.LondonTime;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** What the signed summaries carry of each group: for everybody what may be told, for moderators everything as counted. */
@Route("consultations/:consultation/heard/coverage")
@AnonymousAllowed
final class CoveragePage extends HeardPage {

    private final transient Coverages coverages;

    CoveragePage(Consultations consultations, Coverages coverages) {
        super(consultations, "breakdowns.carried");
        this.coverages = coverages;
    }

    @Override
    void show(ConsultationView consultation, Location address) {
        Dimension dimension = Dimension.of(parameter(address, "by")).orElse(Dimension.ROLE);
        add(new DimensionChoice(Dimension.ofCoverage(), dimension, by -> HeardLinks.coverage(consultation.slug(), by)));
        if (CurrentPerson.is(Role.MODERATOR, consultation.body())) {
            Paragraph staff = new Paragraph(getTranslation("breakdowns.carried.staff"));
            staff.addClassName("tl-notice");
            add(staff);
            table(coverages.exact(consultation.id(), dimension));
        } else {
            CoverageBreakdown told = coverages.told(consultation, dimension);
            CoverageTable table = told.table();
            if (table == null) {
                add(empty(getTranslation(
                        "breakdowns.carried.state." + told.state(), LondonTime.full(consultation.closes()))));
            } else {
                table(table);
                add(beside(
                        HeardLinks.coverageFile(consultation.slug(), dimension),
                        getTranslation("breakdowns.file.themes")));
            }
        }
        add(new Paragraph(getTranslation("breakdowns.carried.how")));
        add(beside(
                HeardLinks.recorded(HeardLinks.coverage(consultation.slug(), dimension)),
                getTranslation("breakdowns.record")));
    }

    private void table(CoverageTable table) {
        add(ChartFigure.withLongValues(
                new GroupCoveragePicture(table).draw(this::getTranslation), getTranslation("charts.table")));
    }
}
