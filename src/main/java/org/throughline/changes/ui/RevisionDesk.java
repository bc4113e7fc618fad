package org.throughline.changes.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.changes.History;
import org.throughline.changes.Progress;
import org.throughline.changes.ProposedWordings;
import org.throughline.changes.Publishing;
import org.throughline.changes.Revisions;
import org.throughline.plans.Plans;
import org.throughline.plans.VersionView;

/** The services with which the next version of a plan is written. */
@Component
record RevisionDesk(
        Revisions revisions, Publishing publishing, ProposedWordings wordings, History history, Plans plans) {

    /** How far a version is compared with those before it, where it is not done. */
    Optional<Progress> comparing(VersionView version) {
        return history.progress(version).filter(progress -> !progress.finished());
    }
}
