/// Tests of today's page.
@NullMarked
package app.puntuale.desktop.today;

import org.jspecify.annotations.NullMarked;
