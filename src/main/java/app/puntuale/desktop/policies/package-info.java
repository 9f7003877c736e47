/// Settings, "Politica di sollecito": the policies, what stands above them, and a trial before anything is kept.
@NullMarked
package app.puntuale.desktop.policies;

import org.jspecify.annotations.NullMarked;
