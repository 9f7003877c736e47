package app.puntuale.desktop.stage;

import app.puntuale.followups.CallDesk;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.PaymentsInHistory;
import app.puntuale.followups.Policy;
import app.puntuale.followups.TodayDesk;
import app.puntuale.formats.EInvoiceReader;
import app.puntuale.imports.ImportDesk;
import app.puntuale.imports.Progress;
import app.puntuale.office.Office;
import app.puntuale.payments.Cashier;
import app.puntuale.storage.ArchiveDoor;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// An office as the program builds it, on an archive of its own, on the day of the stage.
public final class RealOffice {

    private RealOffice() {}

    public static Office in(Path folder) {
        var clock = Clock.fixed(Instant.parse("2026-03-12T09:00:00Z"), ZoneId.of("Europe/Rome"));
        var archive = new ArchiveDoor(clock, () -> "Marta Colfiori").open(folder);
        var today = new TodayDesk(archive.customers(), archive.invoices(), archive.history(), Policy.DEFAULT);
        return new Office(
                archive,
                new ImportDesk(new EInvoiceReader(), archive.imports(), archive.settings(), archive.transactions()),
                today,
                new CallDesk(today, archive.history(), archive.transactions()),
                new FollowUps(archive.invoices(), archive.history(), archive.transactions()),
                new Cashier(
                        archive.payments(),
                        archive.invoices(),
                        new PaymentsInHistory(archive.history()),
                        archive.transactions()));
    }

    /// With those files imported.
    public static Office in(Path folder, List<Path> files) {
        var office = in(folder);
        office.imports().carryOut(office.imports().preview(files, Progress.none()), Progress.none());
        return office;
    }
}
