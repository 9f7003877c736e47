/// What the firm says of itself: company, mail account, preferences.
@NullMarked
package app.puntuale.settings;

import org.jspecify.annotations.NullMarked;
