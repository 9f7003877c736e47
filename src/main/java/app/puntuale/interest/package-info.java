/// Late interest and recovery costs, by law and to the cent.
@NullMarked
package app.puntuale.interest;

import org.jspecify.annotations.NullMarked;
