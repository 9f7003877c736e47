/// The home of Jakarta Mail.
@NullMarked
package app.puntuale.smtp;

import org.jspecify.annotations.NullMarked;
