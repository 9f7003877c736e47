/// The home of the database: H2 or PostgreSQL, jOOQ and Flyway.
@NullMarked
package app.puntuale.storage;

import org.jspecify.annotations.NullMarked;
