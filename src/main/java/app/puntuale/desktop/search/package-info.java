/// One field that finds customers, invoices, amounts and pages, from wherever one is.
@NullMarked
package app.puntuale.desktop.search;

import org.jspecify.annotations.NullMarked;
