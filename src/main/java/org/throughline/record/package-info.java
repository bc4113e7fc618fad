/** The public record: everything published, for anybody to read and cite, without an account, a session or JavaScript. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "charts",
            "organisations",
            "plans",
            "ownplans",
            "commitments",
            "contributions",
            "responses",
            "sessions",
            "briefs",
            "campaigns",
            "summaries",
            "breakdowns",
            "answers",
            "changes",
            "throughlines",
            "decisions",
            "themes",
            "moderation",
            "priorities",
            "tallies",
            "tallies::files"
        })
@NullMarked
package org.throughline.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
