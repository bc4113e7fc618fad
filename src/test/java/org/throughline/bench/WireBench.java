package org.throughline.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.throughline.rings.Browsers;

/** What a first visit sends over the wire, heads and all, to a browser that has nothing yet. */
@BenchTest
@Order(4)
class WireBench {

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    @Test
    void a_first_visit() {
        visit("/");
        visit("/" + Place.near(10_000, context).path());
    }

    private void visit(String path) {
        try (var visitor = Browsers.browser().newContext(new Browser.NewContextOptions().setLocale("en-GB"))) {
            Page page = visitor.newPage();
            AtomicLong bytes = new AtomicLong();
            AtomicInteger requests = new AtomicInteger();
            CDPSession network = visitor.newCDPSession(page);
            network.send("Network.enable");
            network.on("Network.loadingFinished", (JsonObject event) -> {
                bytes.addAndGet((long) event.get("encodedDataLength").getAsDouble());
                requests.incrementAndGet();
            });
            page.navigate("http://localhost:" + port + path);
            page.locator("h1").first().waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.waitForTimeout(1_000);
            Report.line(
                    "First visit to " + path + ": over the wire",
                    "≤ 450 KB",
                    "%.0f KB in %d requests",
                    bytes.get() / 1024.0,
                    requests.get());
        }
    }
}
