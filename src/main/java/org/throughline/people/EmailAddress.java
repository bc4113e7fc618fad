package org.throughline.people;

import java.util.Locale;
import java.util.regex.Pattern;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SafeText;

/** An address that mail can be sent to, in lower case so that one person has one account however they type it. */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;

    /** Whether it exists is found out by writing to it; this only keeps out what cannot be an address or would break a mail's head. */
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@\"(),:;<>\\[\\]\\\\\\p{Cntrl}]{1,64}@(?!-)[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    /** @throws Refused when nothing was typed or it is not the shape of an address */
    public static EmailAddress of(String typed) {
        String address = SafeText.line(typed).toLowerCase(Locale.ROOT);
        if (address.isEmpty()) {
            throw new Refused(Refusal.at("email", "people.email.missing"));
        }
        if (address.length() > LONGEST || !SHAPE.matcher(address).matches()) {
            throw new Refused(Refusal.at("email", "people.email.shape"));
        }
        return new EmailAddress(address);
    }
}
