/// What is owed: invoices, credit notes and their instalments.
@NullMarked
package app.puntuale.invoices;

import org.jspecify.annotations.NullMarked;
