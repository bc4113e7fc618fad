package org.throughline.charts;

/** A part of a whole in percent, wherever one is written: the nearest whole number, and in no other form. */
public final class Percent {

    private static final long ALL = 100;

    private Percent() {}

    /** A few are never shown as none, and not quite all never as all. Of nothing it is none. */
    public static String of(long part, long whole, Words words) {
        long percent = whole == 0 ? 0 : Math.round(1.0 * ALL * part / whole);
        if (percent == 0 && part > 0) {
            return words.say("charts.percent.under");
        }
        return percent == ALL && part < whole ? words.say("charts.percent.over") : words.say("charts.percent", percent);
    }
}
