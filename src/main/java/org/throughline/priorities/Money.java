package org.throughline.priorities;

import java.math.BigDecimal;
import java.util.Locale;

/** Sums of money as people read them: pounds, and pennies only where there are some. */
public final class Money {

    private Money() {}

    public static String of(BigDecimal pounds) {
        BigDecimal plain = pounds.stripTrailingZeros();
        return String.format(Locale.UK, plain.scale() <= 0 ? "£%,.0f" : "£%,.2f", plain);
    }
}
