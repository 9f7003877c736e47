/// Tests of choosing a customer.
@NullMarked
package app.puntuale.desktop.choice;

import org.jspecify.annotations.NullMarked;
