/// Tests of the guide.
@NullMarked
package app.puntuale.desktop.guide;

import org.jspecify.annotations.NullMarked;
