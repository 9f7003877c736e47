package app.puntuale.mail;

import app.puntuale.followups.Obstacle;

/// What comes of the wish to send a message.
public sealed interface SendAnswer {

    /// The server has taken it, and the history says so.
    record Sent(Message message) implements SendAnswer {}

    /// The server did not take it: nothing has left, it can be sent again.
    record Failed(Message message, Delivery.Cause cause) implements SendAnswer {}

    /// It may have left: a person decides.
    record Uncertain(Message message) implements SendAnswer {}

    /// It was not even tried.
    record Stopped(Stop why) implements SendAnswer {}

    /// Why a message was not sent (RULES C-9, C-10).
    sealed interface Stop {

        /// It is not waiting to be sent (any more).
        record NotWaiting(Message.State state) implements Stop {}

        /// Held, promised, or written to only a few days ago.
        record Obstructed(Obstacle obstacle) implements Stop {}

        /// Money came in since it was written, or something it asks for is paid: write it anew.
        record Paid() implements Stop {}

        /// Something it asks for is disputed, or must first be decided by a person.
        record NoLongerAsked() implements Stop {}

        record NoAccount() implements Stop {}

        /// The account sends from another address now: write it anew.
        record OtherSender() implements Stop {}

        /// The account logs in, but no password is kept for it.
        record NoPassword() implements Stop {}
    }
}
