/**
 * Plans and reports that organisations have of their own, and the sections of a consultation's plan that they speak to. See
 * docs/decisions/0085-an-organisations-own-plan-is-a-link.md.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "people",
            "forms",
            "organisations",
            "organisations::ui",
            "plans",
            "plans::ui"
        })
@NullMarked
package org.throughline.ownplans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
