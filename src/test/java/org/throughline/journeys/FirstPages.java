package org.throughline.journeys;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The first page of each reader, who then does everything else beside it: arriving and signing in cost as much as the looking. */
final class FirstPages {

    private final Map<String, Page> pages = new HashMap<>();
    private final Supplier<Page> open;

    /** @param open a page of a new visitor */
    FirstPages(Supplier<Page> open) {
        this.open = open;
    }

    /** @param reader the key of an invented person, or {@link Addresses#VISITOR} */
    Page of(String reader) {
        return pages.computeIfAbsent(reader, this::arrives);
    }

    private Page arrives(String reader) {
        Page page = open.get();
        if (!reader.equals(Addresses.VISITOR)) {
            SigningIn.as(reader, page, "/sign-in/out");
        }
        return page;
    }
}
