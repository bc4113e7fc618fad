package org.throughline.briefs.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.briefs.EqualityGroup;
import org.throughline.kernel.Shortened;

/** The words for the groups that texts are about. */
final class Groups {

    private static final int EXCERPT = 140;

    private Groups() {}

    /** All of them, in the order of the law and then of inclusion health. */
    static Map<String, String> answers(Component at) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (EqualityGroup group : EqualityGroup.values()) {
            answers.put(group.name(), at.getTranslation(group.textKey()));
        }
        return answers;
    }

    static String words(Component at, Collection<EqualityGroup> groups) {
        return Stream.of(EqualityGroup.values())
                .filter(groups::contains)
                .map(group -> at.getTranslation(group.textKey()))
                .collect(Collectors.joining(", "));
    }

    /** The beginning of a text, to know it again in a list. */
    static String excerpt(String text) {
        return Shortened.line(text, EXCERPT);
    }
}
