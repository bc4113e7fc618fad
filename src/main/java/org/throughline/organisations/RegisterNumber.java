package org.throughline.organisations;

import java.util.Locale;
import java.util.regex.Pattern;

/** The number of a public register: compared and recognised by its form alone. No form is ever refused: registers change, and people mistype. */
public final class RegisterNumber {

    /** What a number looks like. */
    public enum Form {
        CHARITY_ENGLAND_AND_WALES("\\d{6,7}"),
        CHARITY_SCOTLAND("SC\\d{6}"),
        CHARITY_NORTHERN_IRELAND("NIC\\d{6}"),
        COMPANY("\\d{8}|[A-Z]{2}\\d{6}"),
        UNKNOWN(".*");

        private final Pattern pattern;

        Form(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    private RegisterNumber() {}

    /** Two numbers with the same key are the same number: case, spaces, hyphens and dots make no difference. */
    static String key(String number) {
        return number.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    public static Form formOf(String number) {
        String key = key(number);
        for (Form form : Form.values()) {
            if (form.pattern.matcher(key).matches()) {
                return form;
            }
        }
        return Form.UNKNOWN;
    }
}
