/** Benches: what the application costs at size. They run with ./mvnw -Pbench verify alone. */
package org.throughline.bench;
