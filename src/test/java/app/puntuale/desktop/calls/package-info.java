/// Tests of a call.
@NullMarked
package app.puntuale.desktop.calls;

import org.jspecify.annotations.NullMarked;
