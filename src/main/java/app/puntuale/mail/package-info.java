/// The outbox: written, approved, sent or failed, never twice.
@NullMarked
package app.puntuale.mail;

import org.jspecify.annotations.NullMarked;
