/// Amounts of money: exact, to the cent, each in its own currency.
@NullMarked
package app.puntuale.money;

import org.jspecify.annotations.NullMarked;
