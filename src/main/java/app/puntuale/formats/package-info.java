/// The home of file formats: FatturaPA, signed envelopes, archives, SDI messages.
@NullMarked
package app.puntuale.formats;

import org.jspecify.annotations.NullMarked;
