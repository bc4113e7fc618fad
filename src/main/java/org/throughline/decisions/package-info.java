/**
 * What was decided in a consultation, by whom, when and why: a log for everybody that equals the ledger. See
 * docs/decisions/0087-the-decision-log-follows-the-ledger.md.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "audit",
            "plans",
            "plans::ui",
            "priorities",
            "campaigns",
            "moderation",
            "themes",
            "summaries",
            "answers",
            "briefs",
            "changes",
            "breakdowns",
            "throughlines"
        })
@NullMarked
package org.throughline.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
