/// What the archive promises to everybody: one transaction, and every document kept as it came.
@NullMarked
package app.puntuale.archive;

import org.jspecify.annotations.NullMarked;
