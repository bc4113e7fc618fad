package org.throughline.priorities.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.charts.Words;
import org.throughline.charts.ui.ChartFigure;
import org.throughline.forms.Notice;
import org.throughline.kernel.LondonTime;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Phase;
import org.throughline.priorities.BallotKind;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.Ballots;
import org.throughline.priorities.Electorate;
import org.throughline.priorities.LevelReasons;
import org.throughline.priorities.MethodsInWords;
import org.throughline.priorities.PriorityLinks;
import org.throughline.priorities.Provenance;
import org.throughline.priorities.Result;
import org.throughline.priorities.ResultChart;
import org.throughline.priorities.Results;
import org.throughline.priorities.SmallNumbers;

/** What came out of a ballot: for everybody after the close, for moderators while people still vote. */
@Route("consultations/:consultation/priorities/:ballot/results")
@AnonymousAllowed
final class ResultsView extends BallotPage {

    private final transient Results results;
    private final transient LevelReasons reasons;
    private final transient List<BesideResult> beside;

    ResultsView(
            Consultations consultations,
            Ballots ballots,
            Results results,
            LevelReasons reasons,
            ObjectProvider<BesideResult> beside) {
        super(consultations, ballots);
        this.results = results;
        this.reasons = reasons;
        this.beside = beside.orderedStream().toList();
    }

    @Override
    String title(BallotView ballot) {
        return getTranslation("priorities.results.title", ballot.title());
    }

    @Override
    void show(ConsultationView consultation, BallotView ballot, Location location) {
        addHead(consultation, title(ballot), ballot.question());
        results.of(ballot.id())
                .ifPresentOrElse(result -> show(consultation, result), () -> showNone(consultation, ballot));
    }

    private void showNone(ConsultationView consultation, BallotView ballot) {
        if (consultation.phase() == Phase.CLOSED) {
            add(new CountingPanel(
                    () -> results.progress(ballot.id()),
                    () -> results.of(ballot.id()).ifPresent(result -> show(consultation, result))));
        } else {
            showLater(consultation, ballot);
        }
    }

    private void show(ConsultationView consultation, Result result) {
        if (!result.isFinal()) {
            add(new Notice(
                    Notice.Tone.WARNING,
                    getTranslation("priorities.results.provisional.word"),
                    getTranslation("priorities.results.provisional", LondonTime.full(consultation.closes()))));
        }
        showChanged(result.provenance());
        if (result.tally().people() == 0 && result.organisations().people() == 0) {
            add(paragraph("tl-empty", "priorities.results.nobody"));
            return;
        }
        add(new Paragraph(getTranslation("priorities.results.apart")));
        for (Electorate electorate : Electorate.values()) {
            showColumn(result, electorate);
        }
        beside.forEach(room -> room.beside(consultation, result).ifPresent(this::add));
        if (result.ballot().kind() instanceof BallotKind.BestLevel
                && CurrentPerson.is(Role.MODERATOR, consultation.body())) {
            add(new ReasonsPanel(after -> reasons.of(result.ballot().id(), after)));
        }
        showProvenance(result, consultation);
        add(paragraph(
                "tl-meta",
                result.isFinal() ? "priorities.results.counted" : "priorities.results.so-far",
                LondonTime.full(result.countedAt())));
    }

    private void showChanged(@Nullable Provenance provenance) {
        if (provenance != null && provenance.differsSince() != null) {
            add(new Notice(
                    Notice.Tone.WARNING,
                    getTranslation("priorities.provenance.changed.word"),
                    getTranslation("priorities.provenance.changed", LondonTime.full(provenance.differsSince()))));
        }
    }

    private void showProvenance(Result result, ConsultationView consultation) {
        Provenance provenance = result.provenance();
        if (provenance != null) {
            add(new ResultFiles(result, consultation.slug()));
            add(
                    paragraph("tl-meta", "priorities.provenance.fingerprint", provenance.fingerprint()),
                    paragraph("tl-meta", "priorities.provenance.methods", provenance.methods()));
        }
    }

    private void showColumn(Result result, Electorate electorate) {
        if (result.of(electorate).people() == 0) {
            add(paragraph("tl-empty", "priorities.results.none-of." + electorate.name()));
            return;
        }
        if (!SmallNumbers.mayBeCounted(result.of(electorate).people())) {
            add(paragraph("tl-empty", "priorities.results.few." + electorate.name(), SmallNumbers.FEWEST_TO_COUNT));
            return;
        }
        Words words = this::getTranslation;
        ResultChart chart = new ResultChart(result, electorate, words);
        chart.draw().forEach(drawn -> add(new ChartFigure(drawn, getTranslation("charts.table"))));
        chart.ties().forEach(tie -> add(new Paragraph(tie)));
        result.answers(electorate)
                .ifPresent(answers -> answers.nowhere(result.ballot(), electorate, words)
                        .forEach(sentence -> add(new Paragraph(sentence))));
        result.methods(electorate)
                .map(methods -> new MethodsInWords(result.ballot(), electorate, methods, words))
                .filter(MethodsInWords::isMoreThanTheCount)
                .ifPresent(methods -> add(new MethodsPanel(methods)));
    }

    private void showLater(ConsultationView consultation, BallotView ballot) {
        add(paragraph("tl-empty", "priorities.results.later", LondonTime.full(consultation.closes())));
        add(new Anchor(
                PriorityLinks.ballot(consultation.slug(), ballot.key()), getTranslation("priorities.results.vote")));
    }

    private Paragraph paragraph(String className, String key, Object... arguments) {
        Paragraph paragraph = new Paragraph(getTranslation(key, arguments));
        paragraph.addClassName(className);
        return paragraph;
    }
}
