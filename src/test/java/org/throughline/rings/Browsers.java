package org.throughline.rings;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The one browser of a JVM: a configured Chromium, or else the one without a window, the system's or Playwright's own, or else the usual
 * one; what is not there is fetched. A journey without a browser fails with a sentence; it is never skipped. See
 * docs/decisions/0090-a-browser-without-a-window.md.
 */
public final class Browsers {

    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));
    private static final int FETCH_MINUTES = 10;

    private static final String SHELL = "chromium-headless-shell";
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<String> PLACES = List.of(
            "/usr/lib/chromium/chromium",
            "/snap/bin/chromium",
            "/opt/google/chrome/chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    /** Quiet: no look-ups of the maker's hosts, which a closed network refuses many at a time. */
    private static final List<String> QUIET = List.of(
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--disable-gpu",
            "--no-first-run");

    private Browsers() {}

    public static Browser browser() {
        return Shared.BROWSER;
    }

    private static final class Shared {

        private static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private static final Browser BROWSER = launch();

        private static Browser launch() {
            var failures = new ArrayList<String>();
            return Stream.<Supplier<Optional<BrowserType.LaunchOptions>>>of(
                            () -> at(configured()),
                            () -> at(named(SHELL)),
                            Shared::ofPlaywright,
                            () -> at(packaged(SHELL).flatMap(Browsers::named)),
                            () -> at(installed()),
                            Shared::downloaded,
                            () -> at(packaged("chromium").flatMap(Browsers::named)))
                    .map(Supplier::get)
                    .flatMap(Optional::stream)
                    .map(options -> launch(options, failures))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "The journeys need Chromium, and none could be found or fetched. Install it (on Debian: apt-get install chromium) or"
                                    + " set THROUGHLINE_CHROMIUM to the path of a Chromium or Chrome. Tried: "
                                    + failures));
        }

        private static Browser launch(BrowserType.LaunchOptions options, List<String> failures) {
            try {
                return PLAYWRIGHT
                        .chromium()
                        .launch(options.setChromiumSandbox(!ROOT).setArgs(QUIET));
            } catch (PlaywrightException e) {
                failures.add((options.executablePath == null ? "Playwright's own" : options.executablePath) + ": "
                        + e.getMessage().lines().findFirst().orElse(""));
                return null;
            }
        }

        private static Optional<BrowserType.LaunchOptions> at(Optional<Path> executable) {
            return executable.map(path -> new BrowserType.LaunchOptions().setExecutablePath(path));
        }

        /** Without a path it is the one without a window. */
        private static Optional<BrowserType.LaunchOptions> ofPlaywright() {
            return Optional.of(new BrowserType.LaunchOptions());
        }

        private static Optional<BrowserType.LaunchOptions> downloaded() {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var fetched = succeeds(
                    java,
                    "-cp",
                    System.getProperty("java.class.path"),
                    CLI.class.getName(),
                    "install",
                    "--only-shell",
                    "chromium");
            return fetched ? ofPlaywright() : Optional.empty();
        }
    }

    private static Optional<Path> configured() {
        var path = System.getProperty("throughline.chromium", System.getenv().getOrDefault("THROUGHLINE_CHROMIUM", ""));
        if (!path.isBlank() && !Files.isExecutable(Path.of(path))) {
            throw new IllegalStateException("THROUGHLINE_CHROMIUM names %s, which is not a program.".formatted(path));
        }
        return Optional.of(path).filter(set -> !set.isBlank()).map(Path::of);
    }

    private static Optional<Path> installed() {
        return Stream.concat(
                        NAMES.stream().flatMap(name -> named(name).stream()),
                        PLACES.stream().map(Path::of).filter(Files::isExecutable))
                .findFirst();
    }

    private static Optional<Path> named(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The same name, once the package is installed, which removes no other. */
    private static Optional<String> packaged(String name) {
        return Optional.of(name)
                .filter(wanted -> ROOT && Files.isExecutable(Path.of("/usr/bin/apt-get")))
                .filter(wanted -> succeeds("apt-get", "-qq", "update"))
                .filter(wanted ->
                        succeeds("apt-get", "-qq", "install", "-y", "--no-remove", "--no-install-recommends", wanted));
    }

    private static boolean succeeds(String... command) {
        try {
            var process = new ProcessBuilder(command).inheritIO();
            process.environment().put("DEBIAN_FRONTEND", "noninteractive");
            process.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
            var running = process.start();
            return running.waitFor(FETCH_MINUTES, TimeUnit.MINUTES) && running.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
