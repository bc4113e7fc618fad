package org.throughline.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.answers.EditionRows.Edition;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.people.PersonView;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;

/** Puts published answers into words that everybody reads: a constant number of statements, however many there are. */
@Component
class AnswerViews {

    private final EditionRows editions;
    private final WithdrawalRows withdrawals;
    private final Titles titles;
    private final People people;
    private final Plans plans;
    private final Consultations consultations;

    AnswerViews(
            EditionRows editions,
            WithdrawalRows withdrawals,
            Titles titles,
            People people,
            Plans plans,
            Consultations consultations) {
        this.editions = editions;
        this.withdrawals = withdrawals;
        this.titles = titles;
        this.people = people;
        this.plans = plans;
        this.consultations = consultations;
    }

    /** In the order of the editions. */
    List<AnswerView> of(List<Edition> all) {
        return of(all, editions.reach(all.stream().map(Edition::answer).toList()));
    }

    /** @param reach how many contributions each of them reaches */
    List<AnswerView> of(List<Edition> all, Map<AnswerId, Integer> reach) {
        Map<AnswerId, List<Edition>> byAnswer = new LinkedHashMap<>();
        all.forEach(one -> byAnswer.computeIfAbsent(one.answer(), unused -> new ArrayList<>())
                .add(one));
        Set<AnswerSubject> subjects = new LinkedHashSet<>();
        Set<PersonId> holders = new HashSet<>();
        Set<ConsultationId> held = new HashSet<>();
        all.forEach(one -> {
            subjects.add(one.subject());
            held.add(one.consultation());
            if (one.holder() != null) {
                holders.add(one.holder());
            }
        });
        Map<PersonId, PersonView> names = people.byId(holders);
        Map<AnswerSubject, String> named = titles.of(subjects);
        Map<AnswerId, List<AnswerView.Withdrawal>> withdrawn = withdrawals.of(byAnswer.keySet());
        Map<SectionId, SectionRef> sections = new LinkedHashMap<>();
        held.forEach(id -> consultations.byId(id).ifPresent(found -> sections.putAll(sections(found, all))));
        return byAnswer.values().stream()
                .map(one -> view(
                        one,
                        named,
                        names,
                        reach,
                        sections,
                        withdrawn.getOrDefault(one.getFirst().answer(), List.of())))
                .toList();
    }

    private Map<SectionId, SectionRef> sections(ConsultationView consultation, List<Edition> all) {
        return plans.sections(
                consultation.version(),
                all.stream().flatMap(one -> one.text().sections().stream()).toList());
    }

    private AnswerView view(
            List<Edition> one,
            Map<AnswerSubject, String> named,
            Map<PersonId, PersonView> names,
            Map<AnswerId, Integer> reach,
            Map<SectionId, SectionRef> sections,
            List<AnswerView.Withdrawal> withdrawn) {
        Edition latest = one.getLast();
        AnswerText text = latest.text();
        return new AnswerView(
                latest.answer(),
                latest.consultation(),
                latest.subject(),
                named.getOrDefault(latest.subject(), ""),
                text.asked(),
                text.said(),
                text.did(),
                text.because(),
                Objects.requireNonNull(text.outcome()),
                text.office(),
                name(names, latest.holder()),
                latest.holderMissing(),
                text.due(),
                text.done(),
                text.sections().stream()
                        .filter(sections::containsKey)
                        .map(sections::get)
                        .toList(),
                text.money(),
                text.receiver(),
                reach.getOrDefault(latest.answer(), 0),
                one.getFirst().published(),
                text.late(),
                corrections(one),
                withdrawn);
    }

    private static @Nullable String name(Map<PersonId, PersonView> names, @Nullable PersonId holder) {
        PersonView view = holder == null ? null : names.get(holder);
        return view == null || !view.named() ? null : view.displayName();
    }

    private static List<AnswerView.Correction> corrections(List<Edition> one) {
        List<AnswerView.Correction> corrections = new ArrayList<>();
        for (int number = 1; number < one.size(); number++) {
            Edition now = one.get(number);
            corrections.add(new AnswerView.Correction(
                    now.published(), now.text().changed(), one.get(number - 1).text()));
        }
        return corrections;
    }
}
