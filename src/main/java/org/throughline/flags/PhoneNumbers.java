package org.throughline.flags;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Telephone numbers: those that libphonenumber knows, read as from the United Kingdom where no country is given, and whatever has the
 * look of one here, for numbers of areas that are not given out yet.
 */
final class PhoneNumbers {

    private static final Pattern LOOKS_LIKE_ONE =
            Pattern.compile("(?<![\\d£€$.,/+-])(?:\\(?0\\d{2,4}\\)?[ -]?\\d{3,4}[ -]?\\d{3,4}"
                    + "|(?:\\+|00)[1-9]\\d{0,2}[ -]?(?:\\(0\\) ?)?\\d{2,4}[ -]?\\d{3,4}[ -]?\\d{3,4})(?![\\d/%-])");
    private static final int SHORTEST = 10;
    private static final int LONGEST = 15;

    private PhoneNumbers() {}

    static List<Flag> in(String text) {
        if (text.chars().filter(Character::isDigit).limit(7).count() < 7) {
            return List.of();
        }
        List<Flag> found = new ArrayList<>();
        PhoneNumberUtil.getInstance()
                .findNumbers(text, "GB", Leniency.VALID, 100)
                .forEach(number -> found.add(new Flag(Flag.Kind.PHONE, number.start(), number.end())));
        Patterns.find(Flag.Kind.PHONE, LOOKS_LIKE_ONE, text, number -> isLong(number.group())).stream()
                .filter(flag -> found.stream().noneMatch(flag::overlaps))
                .toList()
                .forEach(found::add);
        return found;
    }

    private static boolean isLong(String number) {
        long digits = number.chars().filter(Character::isDigit).count();
        return digits >= SHORTEST && digits <= LONGEST;
    }
}
