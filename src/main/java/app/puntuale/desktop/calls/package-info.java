/// A telephone call: what to say, and how it went.
@NullMarked
package app.puntuale.desktop.calls;

import org.jspecify.annotations.NullMarked;
