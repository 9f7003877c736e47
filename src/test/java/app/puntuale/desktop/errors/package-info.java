/// Tests of what its name says.
@NullMarked
package app.puntuale.desktop.errors;

import org.jspecify.annotations.NullMarked;
