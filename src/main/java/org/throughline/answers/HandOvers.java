package org.throughline.answers;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Owning;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SafeText;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.Roles;
import org.throughline.plans.ConsultationId;

/** Who is accountable for answers, and how that passes to somebody else (R18). */
@Service
public class HandOvers {

    static final int LONGEST_REASON = 500;

    private final WrittenRows answers;
    private final HandOverRows rows;
    private final Titles titles;
    private final AnsweringPolicy policy;
    private final Roles roles;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandOvers(
            WrittenRows answers,
            HandOverRows rows,
            Titles titles,
            AnsweringPolicy policy,
            Roles roles,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.answers = answers;
        this.rows = rows;
        this.titles = titles;
        this.policy = policy;
        this.roles = roles;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Who can be accountable: everybody who answers for the body, by name. */
    @Owning
    @Transactional(readOnly = true)
    public Map<PersonId, String> possibleHolders(ConsultationId consultation) {
        var body = policy.requireOwner(consultation).body();
        Map<PersonId, String> names =
                SystemWork.call(() -> people.namesForColleagues(roles.peopleWith(Role.OWNER, body)));
        Map<PersonId, String> sorted = new LinkedHashMap<>();
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(one -> sorted.put(one.getKey(), one.getValue()));
        return sorted;
    }

    /** Answers for which the person at the keyboard is accountable. */
    @Owning
    @Transactional(readOnly = true)
    public Map<AnswerId, String> mine(ConsultationId consultation) {
        policy.requireOwner(consultation);
        PersonId me = CurrentPerson.require();
        return named(answers.of(consultation).stream()
                .filter(one -> me.equals(one.holder()))
                .toList());
    }

    private Map<AnswerId, String> named(List<Answer> some) {
        Map<AnswerSubject, String> named =
                titles.of(some.stream().map(Answer::subject).toList());
        Map<AnswerId, String> all = new LinkedHashMap<>();
        some.forEach(one -> all.put(one.id(), named.getOrDefault(one.subject(), "")));
        return all;
    }

    /** Answers for which nobody is accountable since somebody left; nothing can be published before they are handed over. */
    @Owning
    @Transactional(readOnly = true)
    public Map<AnswerId, String> waiting(ConsultationId consultation) {
        policy.requireOwner(consultation);
        return named(answers.of(consultation).stream()
                .filter(one -> one.holderMissing() != null)
                .toList());
    }

    /**
     * From now on this person is accountable for these answers, published or not.
     *
     * @throws Refused with everything that is missing, the answers, who and why; and for somebody who does not answer for the body
     */
    @Owning
    @RetriedOnConflict
    @Transactional
    public void handOver(ConsultationId consultation, Collection<AnswerId> ids, @Nullable PersonId to, String reason) {
        var body = policy.requireOwner(consultation).body();
        String why = SafeText.line(reason);
        List<Answer> chosen = answers.of(consultation).stream()
                .filter(one -> ids.contains(one.id()))
                .toList();
        PersonId next = requireWhole(chosen, to, why);
        policy.requireHolder(next, body);
        Instant now = clock.instant();
        chosen.forEach(one -> {
            answers.hold(one.id(), next);
            rows.insert(one.id(), one.holder(), next, CurrentPerson.require(), why, now);
            events.publishEvent(new AnswerHandedOver(one.id().value(), consultation, next));
        });
    }

    /** Everything that is missing is said at once, each beside its field. */
    private static PersonId requireWhole(List<Answer> chosen, @Nullable PersonId to, String why) {
        List<Refusal> refusals = new ArrayList<>();
        if (chosen.isEmpty()) {
            refusals.add(Refusal.at("chosen", "answers.refused.chosen"));
        }
        if (to == null) {
            refusals.add(Refusal.at("holder", "answers.refused.missing.holder"));
        }
        Refusal.ofWords("reason", why, LONGEST_REASON, "answers.refused.reason", "answers.refused.long")
                .ifPresent(refusals::add);
        Refused.ifAny(refusals);
        return Objects.requireNonNull(to);
    }
}
