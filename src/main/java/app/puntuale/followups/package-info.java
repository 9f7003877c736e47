/// The method: who is asked, when, how firmly, and when to stop.
///
/// It reads from top to bottom like this:
///
/// - what happened is a [Event], a line of the [History] of one customer; lines are only ever added, and a mistake is
///   corrected by another line ([Corrections]). [Chronicle] reads the calls and letters from it, [Bends] what stops or
///   bends the ladder, [Promises], [Accords] and [Claims] what became of promises, agreements and of the claim itself;
/// - the [Rulebook] holds the rules: policies of rungs ([Policy], [Rung]), who is followed up by which, and the
///   [Guards] above them all;
/// - the [Method] is a function of the rulebook, of what is known of a customer ([CustomerCase]) and of today, and its
///   answer is a [Proposal]. It looks at [Stops] first, then at what was agreed ([Breach]), then at the ladder
///   ([Chase], [Ladder], [Talks]) or, before the due date, at the [Courtesy] call;
/// - everything that looks at the method from outside asks it again instead of knowing better: today's queue
///   ([TodayDesk]), the [Explanation], the [Simulation], the [CatchUp], and the last look before a message leaves
///   ([BeforeWriting]);
/// - what a person decides goes through a desk ([FollowUps] has them all): it is checked, and becomes an event, in one
///   transaction.
@NullMarked
package app.puntuale.followups;

import org.jspecify.annotations.NullMarked;
