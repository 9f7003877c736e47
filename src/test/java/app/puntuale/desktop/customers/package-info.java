@NullMarked
package app.puntuale.desktop.customers;

import org.jspecify.annotations.NullMarked;
