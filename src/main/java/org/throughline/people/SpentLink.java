package org.throughline.people;

/** Who proved their address, and where they wanted to go. */
public record SpentLink(PersonId person, LocalPath next) {}
