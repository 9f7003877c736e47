/// The program's front door: everything is built here, in plain sight.
@NullMarked
package app.puntuale;

import org.jspecify.annotations.NullMarked;
