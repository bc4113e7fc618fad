package org.throughline.responses;

/** How refusals name the fields of this room's forms. */
public final class ResponseFields {

    private ResponseFields() {}

    /** What is written in a part. */
    public static String of(PartId part) {
        return "part-" + part.value();
    }

    /** What a member sees differently in a part. */
    public static String view(PartId part) {
        return "view-" + part.value();
    }
}
