/// How far a customer can be relied on as a payer, reckoned in the open, and how much they may owe us.
@NullMarked
package app.puntuale.reliability;

import org.jspecify.annotations.NullMarked;
