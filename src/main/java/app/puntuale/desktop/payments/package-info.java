/// Money that came in, entered by hand.
@NullMarked
package app.puntuale.desktop.payments;

import org.jspecify.annotations.NullMarked;
