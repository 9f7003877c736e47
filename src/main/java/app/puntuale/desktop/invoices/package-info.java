/// Every open invoice, as a list to search and to mend.
@NullMarked
package app.puntuale.desktop.invoices;

import org.jspecify.annotations.NullMarked;
