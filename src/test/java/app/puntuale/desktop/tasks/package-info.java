/// Tests of what its name says.
@NullMarked
package app.puntuale.desktop.tasks;

import org.jspecify.annotations.NullMarked;
