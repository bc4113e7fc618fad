package org.throughline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** A person who has a keyboard and nothing else. */
record Keyboard(Page page) {

    private static final int PATIENCE = 250;

    /** What the element with the focus is called; an answer out of several begins with its question. */
    private static final String FOCUSED = """
            () => {
                const focused = document.activeElement;
                const label = focused.labels && focused.labels.length ? focused.labels[0].textContent : "";
                const question = focused.type === "radio" ? focused.closest("fieldset").querySelector("legend").textContent + ": " : "";
                return (question + (focused.getAttribute("aria-label") || label || focused.textContent)).trim();
            }""";

    /** Whether the focus can be seen: in view, and with a ring around it or around the label it stands in. */
    private static final String SEEN = """
            () => {
                const focused = document.activeElement;
                const box = focused.getBoundingClientRect();
                const ring = element => {
                    const style = getComputedStyle(element);
                    return style.outlineStyle !== "none" || style.boxShadow !== "none";
                };
                return box.bottom > 0 && box.top < innerHeight && (ring(focused) || !!focused.closest("label") && ring(focused.closest("label")));
            }""";

    /** Presses Tab until the focus is on what has this name, and sees it there. */
    void tabTo(String name) {
        walkTo(name, "Tab");
    }

    /** The same backwards. */
    void backTo(String name) {
        walkTo(name, "Shift+Tab");
    }

    private void walkTo(String name, String key) {
        for (var steps = 0; steps < PATIENCE; steps++) {
            page.keyboard().press(key);
            if (name.equals(focused())) {
                assertThat(page.evaluate(SEEN))
                        .as("The focus on “%s” can be seen", name)
                        .isEqualTo(true);
                return;
            }
        }
        throw new AssertionError(
                "%s never reaches “%s” on %s; the focus is on “%s”".formatted(key, name, page.url(), focused()));
    }

    String focused() {
        return (String) page.evaluate(FOCUSED);
    }

    void enter(String name) {
        tabTo(name);
        page.keyboard().press("Enter");
    }

    void type(String words) {
        page.keyboard().type(words);
    }

    void press(String key) {
        page.keyboard().press(key);
    }
}
