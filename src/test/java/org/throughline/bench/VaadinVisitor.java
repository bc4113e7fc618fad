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

    /** Opens a path as a new tab does, and gives what the server answered last: the page as a list of changes. */
    String open(String path) throws IOException, InterruptedException {
        get("/" + path);
        String init = get("/?v-r=init&location=" + URLEncoder.encode(path, StandardCharsets.UTF_8) + "&query=");
        key = find(KEY, init);
        ui = find(UI, init);
        syncId = Integer.parseInt(find(SYNC, init));
        clientId = 0;
        return navigate(path);
    }

    /** Goes to another path within the same tab. */
    String navigate(String path) throws IOException, InterruptedException {
        String body = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"",\
                "appShellTitle":"","historyState":{"idx":0},"trigger":""}}],"syncId":%d,"clientId":%d}""".formatted(key, path, syncId, clientId++);
        String answer = send(HttpRequest.newBuilder(URI.create(base + "/?v-r=uidl&v-uiId=" + ui))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        syncId = Integer.parseInt(find(SYNC, answer));
        return answer;
    }

    private String get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + address)).GET());
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        request.header(ServerTimes.HEADER, name);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
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
