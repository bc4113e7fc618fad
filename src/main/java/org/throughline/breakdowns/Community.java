package org.throughline.breakdowns;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.SpeakerRole;
import org.throughline.organisations.OrganisationView;

/**
 * A group of people through whose eyes a consultation can be read.
 *
 * @param key its name in addresses
 * @param role as which people speak who belong to it; absent where no role names it
 * @param terms words by which a plan, or an organisation of itself, names it
 */
public record Community(String key, @Nullable SpeakerRole role, List<String> terms, Pattern named) {

    static Community of(String key, @Nullable SpeakerRole role, List<String> terms) {
        String any = terms.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return new Community(
                key,
                role,
                List.copyOf(terms),
                Pattern.compile(
                        "(?<![\\p{L}-])(?:" + any + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    public String textKey() {
        return "breakdowns.community." + key.toLowerCase(Locale.ROOT);
    }

    boolean isNamedIn(String words) {
        return named.matcher(words).find();
    }

    /** Whether an organisation says of itself that it is about them. */
    boolean isServedBy(OrganisationView organisation) {
        return isNamedIn(organisation.name())
                || isNamedIn(organisation.represents())
                || organisation.communities().stream().anyMatch(this::isNamedIn);
    }
}
