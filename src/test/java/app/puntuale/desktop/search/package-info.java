/// Tests of the search.
@NullMarked
package app.puntuale.desktop.search;

import org.jspecify.annotations.NullMarked;
