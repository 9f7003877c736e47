/// What came in, and which instalments it paid.
@NullMarked
package app.puntuale.payments;

import org.jspecify.annotations.NullMarked;
