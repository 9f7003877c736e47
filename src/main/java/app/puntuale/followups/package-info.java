/// The method: history, policy, promises, disputes and today's queue.
@NullMarked
package app.puntuale.followups;

import org.jspecify.annotations.NullMarked;
