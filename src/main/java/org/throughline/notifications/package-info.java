/** Mail: an outbox that listens and sends. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "people",
            "organisations",
            "plans",
            "contributions",
            "responses",
            "priorities",
            "briefs",
            "answers",
            "changes",
            "moderation"
        })
@NullMarked
package org.throughline.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
