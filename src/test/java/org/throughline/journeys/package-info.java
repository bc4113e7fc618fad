/** What people do from beginning to end, in a browser, in the demonstration world. */
package org.throughline.journeys;
