package org.throughline.summaries.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import org.throughline.charts.Chart;
import org.throughline.charts.ui.NumbersTable;
import org.throughline.summaries.Coverage;
import org.throughline.summaries.Share;

/** How much of what was said the summary carries: always in sight while somebody writes it. */
final class CoverageBar extends Div {

    CoverageBar(Coverage coverage) {
        addClassName("tl-coverage");
        DescriptionList facts = new DescriptionList();
        fact(facts, "contributions", coverage.contributions());
        fact(facts, "people", coverage.people());
        fact(facts, "organisations", coverage.organisations());
        fact(facts, "groups", coverage.groups());
        fact(facts, "themes", coverage.themes());
        number(facts, "left-out", coverage.leftOut());
        number(facts, "open", coverage.open());
        NativeDetails stances =
                new NativeDetails(getTranslation("summaries.coverage.by-stance"), new NumbersTable(table(coverage)));
        stances.addClassName("tl-details");
        add(facts, stances);
    }

    /** Who did not speak is not counted. */
    private void fact(DescriptionList facts, String what, Share share) {
        if (share.all() > 0) {
            add(facts, what, Stances.share(this, share));
        }
    }

    private void number(DescriptionList facts, String what, int number) {
        add(facts, what, String.valueOf(number));
    }

    private void add(DescriptionList facts, String what, String value) {
        facts.add(new Div(
                new DescriptionList.Term(getTranslation("summaries.coverage." + what)),
                new DescriptionList.Description(value)));
    }

    private Chart.Table table(Coverage coverage) {
        return new Chart.Table(
                getTranslation("summaries.coverage.by-stance"),
                List.of(
                        getTranslation("summaries.coverage.stance"),
                        getTranslation("summaries.coverage.carried"),
                        getTranslation("summaries.coverage.all")),
                coverage.byStance().stream()
                        .map(one -> List.of(
                                Stances.words(this, one.stance()),
                                String.valueOf(one.contributions().carried()),
                                String.valueOf(one.contributions().all())))
                        .toList());
    }
}
