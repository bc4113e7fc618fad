package org.throughline.forms;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was typed into a form and not sent, kept in this browser under a key, so that a lost session loses no words. */
public final class BrowserDraft {

    private BrowserDraft() {}

    /** From now on the browser keeps what is typed; what it kept is given back when the form is shown. */
    public static void keep(Component form, String key, Consumer<Map<String, String>> found) {
        form.getElement().setAttribute("data-draft-key", key);
        form.addAttachListener(attach -> read(form, key, copy -> {
            Map<String, String> fields = fields(copy);
            if (fields.values().stream().anyMatch(value -> !value.isBlank())) {
                found.accept(fields);
            }
        }));
    }

    /** Asks the browser for what it kept; the answer is empty where there is nothing. */
    public static void read(Component form, String key, Consumer<String> copy) {
        form.getElement()
                .executeJs("return window.throughlineDrafts ? window.throughlineDrafts.read($0) : null", key)
                .then(kept -> copy.accept(kept.isString() ? kept.stringValue() : ""));
    }

    /** The words were sent; the browser need not keep them. */
    public static void forget(Component form, String key) {
        form.getUI()
                .ifPresent(ui ->
                        ui.getPage().executeJs("window.throughlineDrafts && window.throughlineDrafts.remove($0)", key));
    }

    /**
     * What was typed, by the names of the fields.
     *
     * @param copy comes from outside and may be anything
     */
    public static Map<String, String> fields(String copy) {
        Map<String, String> fields = new LinkedHashMap<>();
        try {
            JsonMapper.shared()
                    .readTree(copy)
                    .path("fields")
                    .properties()
                    .forEach(field -> fields.put(field.getKey(), words(field.getValue())));
        } catch (JacksonException broken) {
            return Map.of();
        }
        return fields;
    }

    /** Several answers are kept as a list. */
    private static String words(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(one -> one.asString("")).collect(Collectors.joining(","))
                : value.asString("");
    }
}
