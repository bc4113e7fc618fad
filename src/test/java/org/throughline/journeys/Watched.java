package org.throughline.journeys;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Writes down what a page does that nobody sees: complaints on the console, errors in scripts, requests to others. */
final class Watched {

    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    Watched(Page page) {
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) || message.text().contains("Content Security Policy")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(complaints::add);
        page.context().onRequest(request -> requests.add(request.url()));
    }

    List<String> complaints() {
        return complaints;
    }

    /** What was asked of anybody but the application. */
    List<String> requestsToOthersThan(String origin) {
        return requests.stream()
                .filter(address -> !address.startsWith(origin + "/"))
                .filter(address -> !address.startsWith("data:") && !address.startsWith("blob:"))
                .toList();
    }
}
