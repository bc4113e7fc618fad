package org.throughline.bench;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import net.ttddyy.dsproxy.QueryCountHolder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Measures in the server, around everything it does for a request that names itself in a header. */
@TestConfiguration(proxyBeanMethods = false)
class ServerTimes {

    /** The header that gives the name under which the request is kept. */
    static final String HEADER = "Bench";

    private static final Map<String, List<Request>> REQUESTS = new ConcurrentHashMap<>();

    private static final com.sun.management.ThreadMXBean THREADS =
            ManagementFactory.getPlatformMXBean(com.sun.management.ThreadMXBean.class);

    /**
     * What one request cost.
     *
     * @param milliseconds on the clock
     * @param processing milliseconds that a processor worked on it
     * @param allocated bytes of memory, most of them for a moment
     * @param statements that it sent to the database
     */
    record Request(double milliseconds, double processing, long allocated, long statements) {

        Request and(Request next) {
            return new Request(
                    milliseconds + next.milliseconds,
                    processing + next.processing,
                    allocated + next.allocated,
                    statements + next.statements);
        }
    }

    /** What was measured under that name, and forgets it. A visitor may have the answer a moment before the server is done with it. */
    static List<Request> taken(String name, int number) throws InterruptedException {
        for (int wait = 0; wait < 500 && REQUESTS.getOrDefault(name, List.of()).size() < number; wait++) {
            Thread.sleep(10);
        }
        List<Request> requests = REQUESTS.remove(name);
        if (requests == null || requests.size() != number) {
            throw new IllegalStateException("Not " + number + " requests of " + name + " were seen");
        }
        return requests;
    }

    /** Forgets what was measured under that name. */
    static void forget(String name) {
        REQUESTS.remove(name);
    }

    @Bean
    FilterRegistrationBean<Filter> serverTimesFilter() {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(new Stopwatch());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setAsyncSupported(true);
        return registration;
    }

    private static final class Stopwatch implements Filter {

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            HttpServletRequest http = (HttpServletRequest) request;
            String name = http.getHeader(HEADER);
            if (name == null) {
                chain.doFilter(request, response);
                return;
            }
            QueryCountHolder.clear();
            long start = System.nanoTime();
            long processing = THREADS.getCurrentThreadCpuTime();
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            chain.doFilter(request, response);
            Request taken = new Request(
                    (System.nanoTime() - start) / 1e6,
                    (THREADS.getCurrentThreadCpuTime() - processing) / 1e6,
                    THREADS.getCurrentThreadAllocatedBytes() - allocated,
                    QueryCountHolder.getGrandTotal().getTotal());
            REQUESTS.computeIfAbsent(name, unused -> new CopyOnWriteArrayList<>())
                    .add(taken);
        }
    }
}
