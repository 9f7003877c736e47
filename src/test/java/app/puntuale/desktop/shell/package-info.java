/// Tests of what its name says.
@NullMarked
package app.puntuale.desktop.shell;

import org.jspecify.annotations.NullMarked;
