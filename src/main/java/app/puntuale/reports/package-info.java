/// Figures over the whole archive, read only.
@NullMarked
package app.puntuale.reports;

import org.jspecify.annotations.NullMarked;
