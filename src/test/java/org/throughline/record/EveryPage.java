package org.throughline.record;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Walks the public record as a reader does who follows every link. */
final class EveryPage {

    private EveryPage() {}

    /** Every page that can be reached without leaving the record of this consultation; feeds and data sets count as pages. */
    static Map<String, String> from(WebApplicationContext context, String start) throws Exception {
        var mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        Map<String, String> pages = new LinkedHashMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            String address = waiting.remove();
            if (pages.containsKey(address)) {
                continue;
            }
            String page = mvc.perform(get(address)).andReturn().getResponse().getContentAsString();
            pages.put(address, page);
            Jsoup.parse(page).select("a[href], link[href]").stream()
                    .map(link -> link.attr("href").replaceAll("#.*", ""))
                    .filter(href -> href.startsWith(start))
                    .forEach(waiting::add);
        }
        return pages;
    }
}
