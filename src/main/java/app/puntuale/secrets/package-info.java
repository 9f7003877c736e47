/// The home of passwords: the system's keyring, or an encrypted file.
@NullMarked
package app.puntuale.secrets;

import org.jspecify.annotations.NullMarked;
