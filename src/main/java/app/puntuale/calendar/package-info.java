/// Days: Italian holidays, working days, payment terms.
@NullMarked
package app.puntuale.calendar;

import org.jspecify.annotations.NullMarked;
