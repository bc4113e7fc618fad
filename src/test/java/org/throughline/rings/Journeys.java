package org.throughline.rings;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every journey has: pages of a visitor with a browser of her own, and pictures of them. */
@JourneyTest
public abstract class Journeys {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final List<BrowserContext> visitors = new ArrayList<>();

    @LocalServerPort
    private int port;

    @RegisterExtension
    private final TestExecutionExceptionHandler picturesOfFailure = this::keepPictures;

    /** A new visitor's page, 1280 by 900. Addresses given to it are relative to the application. */
    protected final Page desktop() {
        return page(1280, 900);
    }

    /** A new visitor's page, 320 by 640: what a small phone shows, and a desktop at 400 %. */
    protected final Page phone() {
        return page(320, 640);
    }

    /** A new visitor's page in a browser that runs no script. */
    protected final Page withoutScript() {
        return page(new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
    }

    /** Another tab of the same visitor, signed in as the first one is. */
    protected final Page anotherTabOf(Page page) {
        return page.context().newPage();
    }

    private Page page(int width, int height) {
        return page(new Browser.NewContextOptions().setViewportSize(width, height));
    }

    private Page page(Browser.NewContextOptions options) {
        var visitor = Browsers.browser()
                .newContext(options.setBaseURL(address())
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setReducedMotion(ReducedMotion.REDUCE));
        visitors.add(visitor);
        return visitor.newPage();
    }

    /** Where the application listens, without a slash at the end. */
    protected final String address() {
        return "http://localhost:" + port;
    }

    /** Keeps a picture of the whole page as target/screenshots/name.png. */
    protected final void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    private void keepPictures(ExtensionContext test, Throwable failure) throws Throwable {
        var number = 0;
        for (var visitor : visitors) {
            for (var page : visitor.pages()) {
                picture(
                        page,
                        "failed-%s-%s-%d"
                                .formatted(
                                        getClass().getSimpleName(),
                                        test.getRequiredTestMethod().getName(),
                                        ++number));
            }
        }
        throw failure;
    }

    @AfterEach
    void visitorsLeave() {
        visitors.forEach(BrowserContext::close);
    }
}
