/// The desks of the office: every use case, open on one archive.
@NullMarked
package app.puntuale.office;

import org.jspecify.annotations.NullMarked;
