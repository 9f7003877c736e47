/// Tests of the reports.
@NullMarked
package app.puntuale.desktop.reports;

import org.jspecify.annotations.NullMarked;
