/// E-invoices on their way in: read, judged, shown, and only then stored.
@NullMarked
package app.puntuale.imports;

import org.jspecify.annotations.NullMarked;
