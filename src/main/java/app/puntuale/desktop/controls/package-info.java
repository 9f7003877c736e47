/// The small things of which every screen is made.
@NullMarked
package app.puntuale.desktop.controls;

import org.jspecify.annotations.NullMarked;
