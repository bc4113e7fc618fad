package org.throughline.people;

import java.util.List;

/** What a room holds about a person, for that person. Every room that keeps anything about people has one. */
public interface HeldData {

    List<HeldPart> about(PersonId person);
}
