package app.puntuale.office;

import app.puntuale.followups.Agreements;
import app.puntuale.followups.CallDesk;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.ProofDesk;
import app.puntuale.followups.TodayDesk;
import app.puntuale.imports.ImportDesk;
import app.puntuale.letters.AgreementDesk;
import app.puntuale.letters.LetterDesk;
import app.puntuale.mail.Mailroom;
import app.puntuale.mail.ReminderDesk;
import app.puntuale.payments.Cashier;
import app.puntuale.reliability.ReliabilityDesk;
import app.puntuale.reports.Reports;
import app.puntuale.settings.Passwords;

/// Every desk of the firm, open on one archive: what screen and terminal work with.
public record Office(
        Archive archive,
        ImportDesk imports,
        TodayDesk today,
        CallDesk calls,
        FollowUps followUps,
        ProofDesk proofs,
        Cashier cashier,
        Agreements agreements,
        Reports reports,
        ReliabilityDesk reliability,
        LetterDesk letters,
        AgreementDesk agreementPapers,
        ReminderDesk reminders,
        Mailroom mailroom,
        Passwords passwords)
        implements AutoCloseable {

    @Override
    public void close() {
        archive.close();
    }
}
