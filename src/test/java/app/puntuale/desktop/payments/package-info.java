/// Tests of payments.
@NullMarked
package app.puntuale.desktop.payments;

import org.jspecify.annotations.NullMarked;
