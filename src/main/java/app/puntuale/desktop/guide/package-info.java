/// The keys and the method, in words.
@NullMarked
package app.puntuale.desktop.guide;

import org.jspecify.annotations.NullMarked;
