@NullMarked
package app.puntuale.mail;

import org.jspecify.annotations.NullMarked;
