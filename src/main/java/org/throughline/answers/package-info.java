/**
 * Answers: what a body says to a theme, a statement of a summary or one contribution, what it did or why it did not, who answers for it and
 * by when. One person writes, a second one publishes, and everybody whom it concerns is told once. See
 * docs/decisions/0070-an-answer-is-written-once-and-published-in-editions.md.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "people",
            "forms",
            "plans",
            "plans::ui",
            "contributions",
            "contributions::ui",
            "themes",
            "summaries"
        })
@NullMarked
package org.throughline.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
