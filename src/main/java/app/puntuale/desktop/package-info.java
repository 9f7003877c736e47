/// How a person sees it: the main window; one package below for each screen.
@NullMarked
package app.puntuale.desktop;

import org.jspecify.annotations.NullMarked;
