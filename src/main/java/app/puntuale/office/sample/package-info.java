/// A made-up firm and its customers, to try the program with: every name and number in it is invented.
@NullMarked
package app.puntuale.office.sample;

import org.jspecify.annotations.NullMarked;
