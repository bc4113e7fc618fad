package org.throughline.rings;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Asks axe-core about a page. */
public final class Axe {

    private Axe() {}

    /** Fails with a line for each element that axe finds fault with. */
    public static void findsNothingOn(Page page) {
        findsNothing(new AxeBuilder(page), page);
    }

    /** The same for contrast alone: for a page that was asked about in other colours. */
    public static void findsEnoughContrastOn(Page page) {
        findsNothing(new AxeBuilder(page).withRules(List.of("color-contrast")), page);
    }

    private static void findsNothing(AxeBuilder axe, Page page) {
        // The legacy mode asks in the page itself; the other opens a second page, which only frames need.
        // The indicator is Vaadin's own, put past the page's landmarks and empty until the connection is lost.
        var violations = axe.setLegacyMode(true)
                .exclude("vaadin-connection-indicator")
                .analyze()
                .getViolations();

        assertThat(violations.stream().map(Axe::inWords).toList())
                .as("What axe finds on %s (%d px wide)", page.url(), page.viewportSize().width)
                .isEmpty();
    }

    private static String inWords(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> "%s at %s: %s".formatted(rule.getId(), node.getTarget(), node.getHtml()))
                .collect(Collectors.joining("\n  ", "\n" + rule.getHelp() + " (" + rule.getImpact() + ")\n  ", ""));
    }
}
