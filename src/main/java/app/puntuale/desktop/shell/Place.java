package app.puntuale.desktop.shell;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.ReminderLevel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Somewhere in the program where a person can be. A new screen is a new place here, a package of its own with a view
/// and a view model, and a line in `desktop.Pages`, which does not compile before it is there.
public sealed interface Place
        permits Section,
                Place.FirstRun,
                Place.CustomerCard,
                Place.WhomToCall,
                Place.Call,
                Place.Dispute,
                Place.OwnWork,
                Place.PaymentEntry,
                Place.EmailTo,
                Place.LetterDraft,
                Place.ImportPreview {

    /// The entry of the sidebar that is lit while one is here.
    Section section();

    /// The first meeting, before there is anything else to see: the window shows nothing beside it.
    record FirstRun() implements Place {
        @Override
        public Section section() {
            return Section.TODAY;
        }
    }

    /// All about one customer.
    record CustomerCard(CustomerId customer) implements Place {
        @Override
        public Section section() {
            return Section.CUSTOMERS;
        }
    }

    /// The choice of a customer whose call is to be written down.
    record WhomToCall() implements Place {
        @Override
        public Section section() {
            return Section.TODAY;
        }
    }

    /// A call to one of several customers who are called one after the other.
    ///
    /// @param at the position in the round, from 0
    record Call(List<CustomerId> round, int at) implements Place {
        public Call {
            round = List.copyOf(round);
        }

        public static Call to(CustomerId customer) {
            return new Call(List.of(customer), 0);
        }

        public CustomerId customer() {
            return round.get(at);
        }

        @Override
        public Section section() {
            return Section.TODAY;
        }
    }

    /// A complaint of a customer about what was sent to them, without a call.
    record Dispute(CustomerId customer) implements Place {
        @Override
        public Section section() {
            return Section.TODAY;
        }
    }

    /// What waits for somebody in our own house.
    record OwnWork() implements Place {
        @Override
        public Section section() {
            return Section.TODAY;
        }
    }

    /// A payment entered by hand.
    ///
    /// @param from who paid, when one knows already
    record PaymentEntry(Optional<CustomerId> from) implements Place {
        @Override
        public Section section() {
            return Section.PAYMENTS;
        }
    }

    /// The e-mails to send, with that customer's chosen.
    record EmailTo(CustomerId customer) implements Place {
        @Override
        public Section section() {
            return Section.MESSAGES;
        }
    }

    /// A reminder or notice to one customer: seen as it will be printed, then sent or printed.
    record LetterDraft(CustomerId customer, ReminderLevel level) implements Place {
        @Override
        public Section section() {
            return Section.TODAY;
        }
    }

    /// What these files hold, before anything is stored; without any, the question which.
    ///
    /// @param next where one goes on afterwards
    record ImportPreview(List<Path> files, Place next) implements Place {
        public ImportPreview {
            files = List.copyOf(files);
        }

        /// On any other day.
        public static ImportPreview of(List<Path> files) {
            return new ImportPreview(files, Section.TODAY);
        }

        @Override
        public Section section() {
            return Section.INVOICES;
        }
    }
}
