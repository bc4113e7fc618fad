/**
 * Who is heard: themes and comments by who is speaking, and pictures of what was said, when, and of what. Numbers about few people are not
 * told. See docs/decisions/0074-tables-that-single-nobody-out.md.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "charts",
            "charts::ui",
            "people",
            "organisations",
            "places",
            "plans",
            "plans::ui",
            "contributions",
            "contributions::ui",
            "campaigns",
            "themes",
            "themes::ui",
            "summaries",
            "summaries::ui"
        })
@NullMarked
package org.throughline.breakdowns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
