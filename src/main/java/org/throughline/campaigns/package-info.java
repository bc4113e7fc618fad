/**
 * Campaigns: contributions that are copies of one letter, and what each sender added. A machine sorts, moderators decide what is
 * borderline, everybody reads both counts. See docs/decisions/0064-campaigns-keep-their-letter.md.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "charts",
            "charts::ui",
            "copies",
            "people",
            "forms",
            "organisations",
            "plans",
            "plans::ui",
            "contributions",
            "contributions::ui",
            "priorities",
            "priorities::ui"
        })
@NullMarked
package org.throughline.campaigns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
