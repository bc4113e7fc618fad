package org.throughline.record;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.throughline.record.KeptPages.Kept;

/**
 * Answers from the pages that are kept, and says which page it was (ETag) so that nobody is sent it twice. The tag is a weak one: it names
 * the page, whether it is sent compressed or not, and a server compresses nothing that has a strong one (RFC 9110, section 8.8.1).
 */
final class KeepingPages extends OncePerRequestFilter {

    private final KeptPages pages;

    KeepingPages(KeptPages pages) {
        this.pages = pages;
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
        Kept page = pages.find(address).orElse(null);
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
        Kept page = new Kept(body, type, caching, "W/\"" + DigestUtils.md5DigestAsHex(body) + '"');
        pages.keep(address, page);
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
