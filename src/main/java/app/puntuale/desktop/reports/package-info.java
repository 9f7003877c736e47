/// What is owed, by age.
@NullMarked
package app.puntuale.desktop.reports;

import org.jspecify.annotations.NullMarked;
