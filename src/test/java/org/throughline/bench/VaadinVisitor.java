package org.throughline.bench;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A visitor without a browser: speaks to the server as Vaadin's client does when a page is opened, so that hundreds of real sessions
 * fit on one machine.
 */
final class VaadinVisitor {

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\"\\s*:\\s*(\\d+)");
    private static final Pattern SYNC = Pattern.compile("\"syncId\"\\s*:\\s*(\\d+)");

    /** Where the server waits for the value of a script: for the reading view, of the one that looks for a draft. */
    private static final Pattern AWAITED = Pattern.compile("\\{\"@v-return\"\\s*:\\s*\\[(\\d+)\\s*,\\s*(\\d+)]}");

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** One for all: a client of its own would weigh more than the session it opens. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Map<String, String> cookies = new TreeMap<>();
    private final String base;
    private final String name;
    private String key = "";
    private String ui = "";
    private int syncId;
    private int clientId;

    /** @param name under which {@link ServerTimes} keeps what its requests cost */
    VaadinVisitor(String base, String name) {
        this.base = base;
        this.name = name;
    }

    /** Signs in as one of the invented people. */
    void signIn(String person) throws IOException, InterruptedException {
        String token = find(FORM_TOKEN, get("/demo/people"));
        send(
                HttpRequest.newBuilder(URI.create(base + "/demo/people"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", base)
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&key=" + person)),
                302);
    }

    /**
     * Opens a path as a new tab does, in as many requests: the page, the start of the user interface, the navigation, and the value
     * that the server has asked the browser for. Until that last one the server keeps its answer, to repeat it where it got lost.
     *
     * @return what the server answered to the navigation: the page as a list of changes
     */
    String open(String path) throws IOException, InterruptedException {
        return open(path, "");
    }

    /** @param query what stands after the question mark */
    String open(String path, String query) throws IOException, InterruptedException {
        get("/" + path + (query.isEmpty() ? "" : "?" + query));
        String init = get("/?v-r=init&location=" + URLEncoder.encode(path, StandardCharsets.UTF_8) + "&query="
                + URLEncoder.encode(query, StandardCharsets.UTF_8));
        key = find(KEY, init);
        ui = find(UI, init);
        syncId = Integer.parseInt(find(SYNC, init));
        clientId = 0;
        String page = tell("""
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"%s","appShellTitle":"",\
                "historyState":{"idx":0},"trigger":""}}""".formatted(path, query));
        Matcher awaited = AWAITED.matcher(page);
        if (awaited.find()) {
            tell("{\"type\":\"channel\",\"node\":%s,\"channel\":%s,\"args\":[null]}"
                    .formatted(awaited.group(1), awaited.group(2)));
        }
        return page;
    }

    private String tell(String message) throws IOException, InterruptedException {
        String body = "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                .formatted(key, message, syncId, clientId++);
        String answer = send(
                HttpRequest.newBuilder(URI.create(base + "/?v-r=uidl&v-uiId=" + ui))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                200);
        syncId = Integer.parseInt(find(SYNC, answer));
        return answer;
    }

    private String get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + address)).GET(), 200);
    }

    private String send(HttpRequest.Builder request, int status) throws IOException, InterruptedException {
        request.header(ServerTimes.HEADER, name);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != status) {
            throw new IOException(answer.statusCode() + " from " + answer.uri());
        }
        answer.headers().allValues("Set-Cookie").stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
        return answer.body();
    }

    private static String find(Pattern pattern, String text) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException("No " + pattern + " in: " + text.substring(0, Math.min(400, text.length())));
        }
        return matcher.group(1);
    }
}
