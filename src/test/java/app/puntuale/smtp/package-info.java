@NullMarked
package app.puntuale.smtp;

import org.jspecify.annotations.NullMarked;
