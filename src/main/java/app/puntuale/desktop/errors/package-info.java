/// What nobody could foresee, said calmly once.
@NullMarked
package app.puntuale.desktop.errors;

import org.jspecify.annotations.NullMarked;
