package org.throughline.contributions.ui;

import com.vaadin.flow.component.Component;

/** What a room above adds to the page of all that somebody said, above the list. */
public interface BesideMine {

    Component beside();
}
