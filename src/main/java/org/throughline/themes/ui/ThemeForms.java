package org.throughline.themes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.themes.ThemeDesk;
import org.throughline.themes.ThemeId;
import org.throughline.themes.ThemeView;

/** What can be done with a theme, and with what is ticked in it. What was typed stays when something is refused. */
final class ThemeForms extends Div {

    private final transient ThemeView theme;
    private final transient ThemeDesk desk;
    private final transient Supplier<Set<ContributionId>> ticked;
    private final transient Done done;
    private final boolean keyed;
    private final Fields fields;
    private final ErrorSummary errors;
    private final FormField title;
    private final FormField part;
    private final FormField target;

    /** Is told what was done with the theme; a half where it was split. */
    interface Done {
        void done(ThemeId theme, @Nullable ThemeId half, String words);
    }

    /**
     * One theme, or one of two halves beside each other. Only one of these has keys: a key that two buttons share presses neither.
     *
     * @param beside the other half, to which what is ticked moves unless somebody chooses otherwise; absent for a theme alone
     */
    ThemeForms(
            ThemeView theme,
            List<ThemeView> others,
            @Nullable ThemeView beside,
            boolean keyed,
            ThemeDesk desk,
            Supplier<Set<ContributionId>> ticked,
            Done done) {
        this.keyed = keyed;
        this.fields = new Fields(keyed ? "" : "half");
        this.theme = theme;
        this.desk = desk;
        this.ticked = ticked;
        this.done = done;
        addClassName("tl-desk-side");
        errors = new ErrorSummary(fields, new H2(getTranslation("themes.not-done")));
        title = fields.line("name", getTranslation("themes.name"), "");
        title.fill(theme.title());
        part = fields.line("title", getTranslation("themes.part"), "");
        target = fields.select("target", getTranslation("themes.target"), "", names(others));
        add(
                errors,
                new H2(getTranslation(beside == null ? "themes.whole" : "themes.whole.half", theme.title())),
                ModeratorsPage.actions(button(theme.pinned() ? "unpin" : "pin", 'p', () -> {
                    desk.pin(theme.id(), theme.version(), !theme.pinned());
                    return null;
                })),
                title,
                ModeratorsPage.actions(button("rename", 's', () -> {
                    rename();
                    return null;
                })),
                new H2(getTranslation("themes.ticked")),
                ModeratorsPage.actions(
                        button("quote", 'q', () -> {
                            desk.quote(theme.id(), theme.version(), ticked.get());
                            return null;
                        }),
                        button("take-out", 'o', () -> {
                            desk.takeOut(theme.id(), theme.version(), ticked.get());
                            return null;
                        })),
                part,
                ModeratorsPage.actions(button(
                        "split", 't', () -> desk.split(theme.id(), theme.version(), ticked.get(), part.value()))));
        if (beside != null) {
            target.fill(beside.id().value().toString());
        }
        if (!others.isEmpty()) {
            addOthers();
        }
    }

    private void addOthers() {
        add(
                new H2(getTranslation("themes.with-another")),
                target,
                ModeratorsPage.actions(
                        button("move", 'm', () -> {
                            desk.move(theme.id(), theme.version(), ticked.get(), target());
                            return null;
                        }),
                        button("copy", 'c', () -> {
                            desk.copy(theme.id(), theme.version(), ticked.get(), target());
                            return null;
                        }),
                        button("merge", 'g', () -> {
                            desk.merge(theme.id(), theme.version(), target());
                            return null;
                        })));
    }

    private void rename() {
        try {
            desk.rename(theme.id(), theme.version(), title.value());
        } catch (Refused refused) {
            throw new Refused(refused.refusals().stream()
                    .map(one -> one.field().equals("title") ? new Refusal("name", one.textKey(), one.arguments()) : one)
                    .toList());
        }
    }

    private ThemeId target() {
        return Ids.parse(target.value())
                .map(ThemeId::new)
                .orElseThrow(() -> new Refused(Refusal.at("target", "themes.refused.target")));
    }

    private Map<String, String> names(List<ThemeView> others) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("", getTranslation("themes.target.none"));
        others.forEach(other -> names.put(other.id().value().toString(), other.title()));
        return names;
    }

    /** What may be refused, and gives the half of a split. */
    private interface Work {
        @Nullable ThemeId half();
    }

    private KeyButton button(String act, char key, Work work) {
        KeyButton button = new KeyButton(
                getTranslation("themes.do." + act),
                key,
                () -> errors.unlessRefused(() -> {
                    ThemeId half = work.half();
                    done.done(theme.id(), half, getTranslation("themes.done." + act));
                }));
        return keyed ? button : button.keyless();
    }
}
