@NullMarked
package app.puntuale.pdf;

import org.jspecify.annotations.NullMarked;
