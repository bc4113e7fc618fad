/** Cases and decisions: what is published, what is withheld and why. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "forms",
            "charts",
            "flags",
            "copies",
            "people",
            "organisations",
            "plans",
            "plans::ui",
            "contributions",
            "contributions :: ui"
        })
@NullMarked
package org.throughline.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
