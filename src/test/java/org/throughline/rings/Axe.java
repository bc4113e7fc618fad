package org.throughline.rings;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks axe-core about a page. */
public final class Axe {

    /** It stays in a page that is looked at several times: to read half a megabyte of script takes as long as a look. */
    private static final String SCRIPT = "() => {" + AxeBuilder.getAxeScript() + "}";

    /**
     * Only what is wrong is told whole, for to name each element that is right takes as long as to look at it. The indicator is Vaadin's own,
     * put past the page's landmarks and empty until the connection is lost.
     */
    private static final String FAULTS = """
            async options => {
                const found = await axe.run({ exclude: ['vaadin-connection-indicator'] }, { ...options, resultTypes: ['violations'] });
                return found.violations.map(({ id, help, impact, nodes }) =>
                    ({ id, help, impact, nodes: nodes.map(({ target, html }) => ({ target, html })) }));
            }""";

    private Axe() {}

    /** Fails with a line for each element that axe finds fault with. */
    public static void findsNothingOn(Page page) {
        findsNothingOn(page, Map.of());
    }

    /** The same for contrast alone: for a page that was asked about in other colours. */
    public static void findsEnoughContrastOn(Page page) {
        findsNothingOn(page, Map.of("runOnly", Map.of("type", "rule", "values", List.of("color-contrast"))));
    }

    private static void findsNothingOn(Page page, Map<String, Object> options) {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(SCRIPT);
        }
        var faults = (List<?>) page.evaluate(FAULTS, options);

        assertThat(faults.stream().map(fault -> inWords((Map<?, ?>) fault)).toList())
                .as("What axe finds on %s (%d px wide)", page.url(), page.viewportSize().width)
                .isEmpty();
    }

    private static String inWords(Map<?, ?> rule) {
        return ((List<?>) rule.get("nodes"))
                .stream()
                        .map(node -> (Map<?, ?>) node)
                        .map(node -> "%s at %s: %s".formatted(rule.get("id"), node.get("target"), node.get("html")))
                        .collect(Collectors.joining(
                                "\n  ", "\n" + rule.get("help") + " (" + rule.get("impact") + ")\n  ", ""));
    }
}
