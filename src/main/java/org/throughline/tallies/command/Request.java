package org.throughline.tallies.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.tallies.Count;
import org.throughline.tallies.Rule;

/**
 * What was asked for on the command line.
 *
 * @param rules that spend the budget
 * @param counts plain counts, that rank
 * @param withSchulze whether to rank by Schulze's method too
 */
record Request(
        Path file, List<Rule> rules, List<Count> counts, boolean withSchulze, boolean asJson, boolean withReasons) {

    private static final String ALL = "all";
    private static final String SCHULZE = "schulze";

    /** @throws Refused with what is wrong and how it should be */
    static Request of(List<String> arguments) {
        List<String> files = new ArrayList<>();
        List<String> methods = new ArrayList<>();
        boolean json = false;
        boolean reasons = false;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            switch (argument) {
                case "--json" -> json = true;
                case "--explain" -> reasons = true;
                case "--method" -> methods.addAll(names(rest.hasNext() ? rest.next() : ""));
                default -> {
                    if (argument.startsWith("--method=")) {
                        methods.addAll(names(argument.substring("--method=".length())));
                    } else if (argument.startsWith("--")) {
                        throw new Refused(Refusal.of("tallies.command.option", argument));
                    } else {
                        files.add(argument);
                    }
                }
            }
        }
        if (files.size() != 1) {
            throw new Refused(Refusal.of("tallies.command.usage"));
        }
        return of(path(files.getFirst()), methods.isEmpty() ? List.of(ALL) : methods, json, reasons);
    }

    private static List<String> names(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).toList();
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException unusable) {
            throw new Refused(Refusal.of("tallies.command.missing", file));
        }
    }

    private static Request of(Path file, List<String> methods, boolean json, boolean reasons) {
        methods.stream().filter(method -> !isKnown(method)).findFirst().ifPresent(unknown -> {
            throw new Refused(Refusal.of("tallies.command.method", unknown, known()));
        });
        boolean all = methods.contains(ALL);
        return new Request(
                file,
                Arrays.stream(Rule.values())
                        .filter(rule -> all || named(methods, Rule::named).contains(rule))
                        .toList(),
                Arrays.stream(Count.values())
                        .filter(count -> all || named(methods, Count::named).contains(count))
                        .toList(),
                all || methods.contains(SCHULZE),
                json,
                reasons);
    }

    private static <T> List<T> named(List<String> names, Function<String, Optional<T>> find) {
        return names.stream().map(find).flatMap(Optional::stream).toList();
    }

    private static boolean isKnown(String method) {
        return ALL.equals(method)
                || SCHULZE.equals(method)
                || Rule.named(method).isPresent()
                || Count.named(method).isPresent();
    }

    private static String known() {
        return Stream.of(
                        Stream.of(ALL),
                        Arrays.stream(Rule.values()).map(Rule::label),
                        Arrays.stream(Count.values()).map(Count::label),
                        Stream.of(SCHULZE))
                .flatMap(names -> names)
                .collect(Collectors.joining(", "));
    }
}
