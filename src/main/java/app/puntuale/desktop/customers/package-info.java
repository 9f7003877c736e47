/// The customers: a list, and one card for each.
@NullMarked
package app.puntuale.desktop.customers;

import org.jspecify.annotations.NullMarked;
