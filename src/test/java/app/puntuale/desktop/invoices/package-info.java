@NullMarked
package app.puntuale.desktop.invoices;

import org.jspecify.annotations.NullMarked;
