@NullMarked
package app.puntuale.secrets;

import org.jspecify.annotations.NullMarked;
