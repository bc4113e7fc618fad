/**
 * What changed between the versions of a plan, where what people said about it stands now, and what caused each change. See
 * docs/decisions/0071-better-an-orphan-than-a-wrong-anchor.md.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "people",
            "forms",
            "organisations",
            "organisations::ui",
            "places",
            "plans",
            "plans::ui",
            "contributions",
            "contributions::ui",
            "themes",
            "answers"
        })
@NullMarked
package org.throughline.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
