package org.throughline.people;

/**
 * What somebody says about themselves where they write, and what they allow.
 *
 * @param name as they typed it; empty when they gave none, which changes nothing
 */
public record Consent(String name, Choices choices) {

    /** Of somebody who has said nothing yet. */
    public static final Consent NONE = new Consent("", Choices.DEFAULT);
}
