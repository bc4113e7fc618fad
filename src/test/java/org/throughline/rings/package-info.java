/** The rings of tests: what the annotations on a test class start, and what the tests of a ring share. */
package org.throughline.rings;
