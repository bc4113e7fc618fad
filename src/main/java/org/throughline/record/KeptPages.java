package org.throughline.record;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.util.DigestUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.throughline.kernel.DomainEvent;

/**
 * Keeps pages of the record for some seconds, since they are the same for every reader: whoever asks whether a page has changed is mostly
 * answered without making it again. Whatever happens on this server empties it at once; what happens on another is seen some seconds
 * later, well within the minute for which caches on the way may keep a page.
 */
class KeptPages extends OncePerRequestFilter {

    private static final Duration SECONDS = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 32 * 1024 * 1024;

    /** A page as it was sent. */
    private record Kept(byte[] body, String type, @Nullable String caching, String tag) {}

    private final Cache<String, Kept> pages = Caffeine.newBuilder()
            .expireAfterWrite(SECONDS)
            .maximumWeight(MOST_BYTES)
            .weigher((String address, Kept page) -> page.body().length + address.length())
            .build();

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    public void on(DomainEvent event) {
        pages.invalidateAll();
    }

    /** Files are sent as they are made. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String uri = request.getRequestURI();
        return !"GET".equals(request.getMethod()) || uri.lastIndexOf('.') > uri.lastIndexOf('/');
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
        Kept page = pages.getIfPresent(address);
        if (page == null) {
            ContentCachingResponseWrapper made = new ContentCachingResponseWrapper(response);
            chain.doFilter(request, made);
            page = keep(address, made);
            if (page == null) {
                made.copyBodyToResponse();
                return;
            }
        }
        send(page, request, response);
    }

    /** Pages only, and never what is its reader's alone. */
    private @Nullable Kept keep(String address, ContentCachingResponseWrapper made) {
        String type = made.getContentType();
        String caching = made.getHeader("Cache-Control");
        if (made.getStatus() != HttpServletResponse.SC_OK
                || type == null
                || !type.startsWith("text/html")
                || "no-store".equals(caching)) {
            return null;
        }
        byte[] body = made.getContentAsByteArray();
        Kept page = new Kept(body, type, caching, '"' + DigestUtils.md5DigestAsHex(body) + '"');
        pages.put(address, page);
        return page;
    }

    private static void send(Kept page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", page.tag());
        response.setHeader("Cache-Control", Objects.requireNonNullElse(page.caching(), "no-cache"));
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(page.tag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(page.type());
        response.setContentLength(page.body().length);
        response.getOutputStream().write(page.body());
    }
}
