@NullMarked
package app.puntuale.office.sample;

import org.jspecify.annotations.NullMarked;
