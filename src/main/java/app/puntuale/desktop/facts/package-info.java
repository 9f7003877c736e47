/// The facts of the work packages in words and icons, for every page alike.
@NullMarked
package app.puntuale.desktop.facts;

import org.jspecify.annotations.NullMarked;
