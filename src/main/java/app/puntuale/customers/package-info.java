/// Who owes: customers, their numbers and addresses.
@NullMarked
package app.puntuale.customers;

import org.jspecify.annotations.NullMarked;
