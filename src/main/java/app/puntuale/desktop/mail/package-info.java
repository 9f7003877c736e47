/// E-mails to look at and to send, and everything that was ever sent.
@NullMarked
package app.puntuale.desktop.mail;

import org.jspecify.annotations.NullMarked;
