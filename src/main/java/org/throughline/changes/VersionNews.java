package org.throughline.changes;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Discussions;
import org.throughline.contributions.Sayings;
import org.throughline.kernel.Internal;
import org.throughline.kernel.SignedIn;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Plans;
import org.throughline.plans.VersionId;
import org.throughline.plans.VersionView;

/** What is news about a version, for the room that tells people. */
@Service
public class VersionNews {

    private final JdbcClient jdbc;
    private final Plans plans;
    private final Consultations consultations;
    private final Sayings sayings;
    private final Discussions discussions;
    private final CarriedWords words;

    VersionNews(
            JdbcClient jdbc,
            Plans plans,
            Consultations consultations,
            Sayings sayings,
            Discussions discussions,
            CarriedWords words) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.consultations = consultations;
        this.sayings = sayings;
        this.discussions = discussions;
        this.words = words;
    }

    /**
     * The consultations on earlier versions of the same plan, whose people are to be told; none the second time, from the end of the
     * caller's transaction on, and none for the first version.
     */
    @Internal
    @Transactional(propagation = Propagation.MANDATORY)
    public List<ConsultationId> take(VersionId id) {
        boolean first = jdbc.sql("INSERT IGNORE INTO version_told (version_id) VALUES (:version)")
                        .param("version", id)
                        .update()
                == 1;
        return first ? plans.version(id).map(this::before).orElse(List.of()) : List.of();
    }

    private List<ConsultationId> before(VersionView version) {
        List<VersionId> all = plans.versions(version.plan().id()).stream()
                .map(VersionView::id)
                .toList();
        List<VersionId> earlier = all.subList(0, all.indexOf(version.id()));
        return consultations.announced().stream()
                .filter(one -> earlier.contains(one.version()))
                .map(ConsultationView::id)
                .toList();
    }

    /** How many things that the person at the keyboard said, and that can be read, are about words that are not as they were. */
    @SignedIn
    @Transactional(readOnly = true)
    public int touched(VersionId id) {
        PersonId person = CurrentPerson.require();
        List<ContributionId> said = SystemWork.call(() -> sayings.by(person));
        Optional<VersionView> version = plans.version(id);
        return (int) words.of(discussions.published(said).values()).values().stream()
                .filter(one -> version.filter(known -> one.now().plan().equals(known.plan()))
                        .isPresent())
                .filter(one -> one.fate().isChanged())
                .count();
    }
}
