/// What the build insists on, and for each guard a canary: something wrong on purpose, on which it must bark.
@NullMarked
package app.puntuale.guards;

import org.jspecify.annotations.NullMarked;
