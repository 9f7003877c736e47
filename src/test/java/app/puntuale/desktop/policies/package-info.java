/// The page of the follow-up policies, tried without a window and looked at in one.
@NullMarked
package app.puntuale.desktop.policies;

import org.jspecify.annotations.NullMarked;
