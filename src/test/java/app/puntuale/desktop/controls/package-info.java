/// Tests of what its name says.
@NullMarked
package app.puntuale.desktop.controls;

import org.jspecify.annotations.NullMarked;
