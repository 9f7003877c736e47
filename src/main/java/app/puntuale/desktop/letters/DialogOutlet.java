package app.puntuale.desktop.letters;

import app.puntuale.archive.Content;
import app.puntuale.letters.PagePictures;
import app.puntuale.texts.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks with the dialogs of the system. On paper a PDF comes out as large as it is: what stands in the window of the
/// envelope must stay there.
public final class DialogOutlet implements Outlet {

    private static final int DOTS_PER_INCH = 300;

    private final PagePictures pictures;
    private final Texts texts;

    public DialogOutlet(PagePictures pictures, Texts texts) {
        this.pictures = pictures;
        this.texts = texts;
    }

    @Override
    public Optional<Path> file(String proposed, Window owner) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("letters.compose.save"));
        chooser.setInitialFileName(proposed);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public PrinterAnswer printer(Window owner) {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            return new PrinterAnswer.NoPrinter();
        }
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return new PrinterAnswer.Cancelled();
        }
        return new PrinterAnswer.Chosen(new Sheets(job));
    }

    private final class Sheets implements Print {

        private final PrinterJob job;

        Sheets(PrinterJob job) {
            this.job = job;
        }

        @Override
        public boolean print(Content pdf) {
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
                    job.cancelJob();
                    return false;
                }
                page++;
            }
            return job.endJob();
        }

        @Override
        public void giveUp() {
            job.cancelJob();
        }

        /// The printer counts from where it can print; the letter from the corner of the paper.
        private static Group atItsPlace(ImageView sheet, PageLayout layout) {
            sheet.setTranslateX(-layout.getLeftMargin());
            sheet.setTranslateY(-layout.getTopMargin());
            return new Group(sheet);
        }
    }
}
