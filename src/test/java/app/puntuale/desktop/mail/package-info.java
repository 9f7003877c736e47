@NullMarked
package app.puntuale.desktop.mail;

import org.jspecify.annotations.NullMarked;
