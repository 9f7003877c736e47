package app.puntuale.desktop.letters;

import app.puntuale.archive.Content;
import app.puntuale.desktop.tasks.Background;
import app.puntuale.letters.PagePictures;
import java.util.function.Consumer;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.stage.Window;

/// Puts a PDF on real paper, as large as it is: what stands in the window of the envelope must stay there.
public final class PaperPrinting {

    private static final int DOTS_PER_INCH = 300;

    private final PagePictures pictures;
    private final Background background;

    public PaperPrinting(PagePictures pictures, Background background) {
        this.pictures = pictures;
        this.background = background;
    }

    /// How it went.
    public sealed interface Outcome {
        record Printed() implements Outcome {}

        /// The person thought better of it.
        record Cancelled() implements Outcome {}

        /// The computer knows no printer.
        record NoPrinter() implements Outcome {}

        /// The printer did not take it.
        record Failed() implements Outcome {}
    }

    /// Asks for the printer, then prints away from the thread of the window.
    ///
    /// @param whenDone called on the thread of the window
    public void print(Content pdf, Window owner, Consumer<Outcome> whenDone) {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            whenDone.accept(new Outcome.NoPrinter());
        } else if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            whenDone.accept(new Outcome.Cancelled());
        } else {
            background.run(() -> printed(pdf, job), whenDone, job::cancelJob);
        }
    }

    private Outcome printed(Content pdf, PrinterJob job) {
        var layout = job.getPrinter()
                .createPageLayout(Paper.A4, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
        var page = 0;
        var pages = 1;
        while (page < pages) {
            var picture = pictures.of(pdf, page, DOTS_PER_INCH);
            pages = picture.pages();
            var sheet = new ImageView(PaperView.image(picture));
            sheet.setPreserveRatio(true);
            sheet.setFitWidth(Paper.A4.getWidth());
            if (!job.printPage(layout, atItsPlace(sheet, layout))) {
                return new Outcome.Failed();
            }
            page++;
        }
        return job.endJob() ? new Outcome.Printed() : new Outcome.Failed();
    }

    /// The printer counts from where it can print; the letter from the corner of the paper.
    private static Group atItsPlace(ImageView sheet, PageLayout layout) {
        sheet.setTranslateX(-layout.getLeftMargin());
        sheet.setTranslateY(-layout.getTopMargin());
        return new Group(sheet);
    }
}
