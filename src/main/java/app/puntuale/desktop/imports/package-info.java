/// Files of invoices on their way in: read, looked at, confirmed, and what is left to do.
@NullMarked
package app.puntuale.desktop.imports;

import org.jspecify.annotations.NullMarked;
