package org.throughline.changes;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.contributions.NewComment;
import org.throughline.contributions.Suggestion;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Grant;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.plans.Plans;
import org.throughline.plans.VersionView;

/** A consultation on the first version of a plan, and versions of the plan that came after. */
public final class AHistory {

    public final AConsultation consultation;
    private final ApplicationContext context;

    public AHistory(ApplicationContext context) {
        this(context, AConsultation.moderated(context, ModerationPolicy.BEFORE));
    }

    AHistory(ApplicationContext context, AConsultation consultation) {
        this.context = context;
        this.consultation = consultation;
        compare();
    }

    /** Publishes a version in which these two sections say this, and compares it. */
    public VersionView next(String label, String buses, String ferries) {
        return ALaterVersion.of(context, consultation.view(), label, buses, ferries);
    }

    void compare() {
        SystemWork.run(() -> bean(Comparing.class).compare(consultation.view().plan()));
    }

    VersionView first() {
        return bean(Plans.class).version(consultation.view().version()).orElseThrow();
    }

    /** A published comment on the only paragraph of a section, with words that it proposes. */
    public ContributionId onParagraph(String section, String proposed) {
        NewComment comment = new NewComment(
                Ids.next(),
                consultation.id(),
                List.of(consultation.section(section)),
                consultation.paragraph(section),
                null,
                null,
                null,
                Suggestion.CHANGE_WORDING,
                proposed,
                null,
                null,
                false,
                "It should say so.");
        ContributionId id = SystemWork.call(() -> consultation
                .contributions()
                .receive(consultation.somebody("Maud").id(), comment)
                .id());
        consultation.decides(() -> consultation.moderated().publish(id));
        return id;
    }

    ContributionView read(ContributionId id) {
        return Objects.requireNonNull(
                bean(Discussions.class).published(List.of(id)).get(id));
    }

    public WordsSince words(ContributionId id) {
        return bean(CarriedWords.class).of(read(id)).orElseThrow();
    }

    SectionDifference section(VersionView from, VersionView to, String key) {
        return bean(Differences.class).section(from, to, key).orElseThrow();
    }

    SignedInPerson owner() {
        return new SignedInPerson(
                new PersonId(Ids.next()),
                "Rosalind",
                Set.of(new Grant(Role.OWNER, consultation.view().body())));
    }

    public void asOwner(Runnable work) {
        CurrentPerson.as(owner(), () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
