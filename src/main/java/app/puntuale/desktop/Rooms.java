package app.puntuale.desktop;

import app.puntuale.customers.CustomerId;
import app.puntuale.desktop.calls.CallRoom;
import app.puntuale.desktop.calls.Scripts;
import app.puntuale.desktop.calls.Speaker;
import app.puntuale.desktop.calls.WhomToCallView;
import app.puntuale.desktop.choice.ChoiceViewModel;
import app.puntuale.desktop.customers.CustomerView;
import app.puntuale.desktop.customers.CustomerViewModel;
import app.puntuale.desktop.customers.CustomersView;
import app.puntuale.desktop.customers.CustomersViewModel;
import app.puntuale.desktop.customers.QuestionsDialog;
import app.puntuale.desktop.firstrun.FirstRunView;
import app.puntuale.desktop.firstrun.FirstRunViewModel;
import app.puntuale.desktop.guide.GuideView;
import app.puntuale.desktop.imports.ImportView;
import app.puntuale.desktop.imports.ImportViewModel;
import app.puntuale.desktop.invoices.InvoicesView;
import app.puntuale.desktop.invoices.InvoicesViewModel;
import app.puntuale.desktop.letters.Checks;
import app.puntuale.desktop.letters.DialogOutlet;
import app.puntuale.desktop.letters.LetterView;
import app.puntuale.desktop.letters.LetterViewModel;
import app.puntuale.desktop.mail.Dispatch;
import app.puntuale.desktop.mail.MailView;
import app.puntuale.desktop.mail.MailViewModel;
import app.puntuale.desktop.ownwork.OwnWorkView;
import app.puntuale.desktop.ownwork.OwnWorkViewModel;
import app.puntuale.desktop.payments.EntryView;
import app.puntuale.desktop.payments.EntryViewModel;
import app.puntuale.desktop.payments.PaymentsView;
import app.puntuale.desktop.payments.PaymentsViewModel;
import app.puntuale.desktop.policies.RulesViewModel;
import app.puntuale.desktop.reports.ReportsView;
import app.puntuale.desktop.reports.ReportsViewModel;
import app.puntuale.desktop.settings.AppearanceViewModel;
import app.puntuale.desktop.settings.CompanyViewModel;
import app.puntuale.desktop.settings.MailAccountViewModel;
import app.puntuale.desktop.settings.RatesViewModel;
import app.puntuale.desktop.settings.SettingsView;
import app.puntuale.desktop.settings.SettingsViewModel;
import app.puntuale.desktop.shell.Appearance;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Page;
import app.puntuale.desktop.shell.Pages;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.shell.Section;
import app.puntuale.desktop.tasks.Later;
import app.puntuale.desktop.today.TodayView;
import app.puntuale.desktop.today.TodayViewModel;
import app.puntuale.followups.RuleDesk;
import app.puntuale.office.Office;
import app.puntuale.office.sample.SampleFirm;
import app.puntuale.settings.Company;

/// Builds every page, in plain sight: a place that has no page does not compile.
final class Rooms implements Pages {

    private final Office office;
    private final Kit kit;
    private final Appearance appearance;
    private final Desk desk;
    private final Scripts scripts;
    private final CallRoom calls;
    private final MailViewModel.Desks mailDesks;
    private final Dispatch dispatch;

    Rooms(Office office, Kit kit, Appearance appearance, Desk desk) {
        this.office = office;
        this.kit = kit;
        this.appearance = appearance;
        this.desk = desk;
        this.scripts = new Scripts(office.today()::rulebook, this::speaker, desk.texts());
        this.calls = new CallRoom(office, scripts, kit.time());
        this.mailDesks =
                new MailViewModel.Desks(office.today(), office.letters(), office.reminders(), office.mailroom());
        this.dispatch = new Dispatch(mailDesks, Later.onTheScreen(), desk);
    }

    @Override
    public Page at(Place place) {
        return switch (place) {
            case Section section -> section(section);
            case Place.FirstRun _ -> firstRun();
            case Place.CustomerCard(var customer) -> customer(customer);
            case Place.EmailTo(var customer) -> email(customer);
            case Place.LetterDraft letter -> letter(letter);
            case Place.ImportPreview files -> new ImportView(new ImportViewModel(office, files, desk), desk.texts());
            case Place.WhomToCall _ -> new WhomToCallView(choice(), desk);
            case Place.Call call -> calls.call(call, desk);
            case Place.Dispute dispute -> calls.dispute(dispute, desk);
            case Place.OwnWork _ ->
                new OwnWorkView(new OwnWorkViewModel(office.today(), office.followUps(), desk), desk);
            case Place.PaymentEntry entry -> payment(entry);
        };
    }

    private Page section(Section section) {
        return switch (section) {
            case TODAY -> today();
            case PAYMENTS -> new PaymentsView(new PaymentsViewModel(office, desk), desk);
            case REPORTS -> new ReportsView(new ReportsViewModel(office.today(), desk), desk);
            case GUIDE -> new GuideView(office.today()::rulebook, desk.texts());
            case SETTINGS -> settings();
            case CUSTOMERS -> customers();
            case INVOICES -> invoices();
            case MESSAGES -> new MailView(messages(), desk.texts());
        };
    }

    private Page today() {
        return new TodayView(new TodayViewModel(office, scripts, desk), desk);
    }

    private Page customers() {
        return new CustomersView(new CustomersViewModel(office.archive().customers(), office.today(), desk), desk);
    }

    private Page customer(CustomerId customer) {
        return new CustomerView(new CustomerViewModel(customer, office, desk), desk);
    }

    private Page invoices() {
        return new InvoicesView(
                new InvoicesViewModel(
                        office.archive().invoices(), office.today(), office.followUps(), office.letters(), desk),
                desk);
    }

    private Page letter(Place.LetterDraft place) {
        var customer = new CustomerViewModel(place.customer(), office, desk);
        return new LetterView(
                new LetterViewModel(office.letters(), kit.pictures(), office.archive(), place, desk),
                new Checks(office.letters(), place, desk, () -> QuestionsDialog.before(place.level(), customer, desk)),
                new DialogOutlet(kit.pictures(), desk.texts()),
                desk.texts());
    }

    private Page email(CustomerId customer) {
        var model = messages();
        model.prefer(customer);
        return new MailView(model, desk.texts());
    }

    private MailViewModel messages() {
        return new MailViewModel(mailDesks, office.archive(), dispatch, desk);
    }

    private Page payment(Place.PaymentEntry entry) {
        var model = new EntryViewModel(office, desk);
        entry.from().ifPresent(model::begin);
        return new EntryView(model, choice(), desk);
    }

    private Page settings() {
        var settings = office.archive().settings();
        return new SettingsView(
                new SettingsViewModel(
                        company(),
                        rules(),
                        mail(),
                        new RatesViewModel(kit.rates(), settings, desk),
                        new AppearanceViewModel(settings, appearance, desk),
                        desk),
                desk.texts());
    }

    private RulesViewModel rules() {
        var archive = office.archive();
        return new RulesViewModel(
                new RuleDesk(archive.settings().rulebooks(), archive.transactions()), office.today(), desk);
    }

    private Page firstRun() {
        var model = new FirstRunViewModel(office.archive(), this::fillWithTheSample, company(), mail(), desk);
        return new FirstRunView(model, desk.texts());
    }

    private CompanyViewModel company() {
        return new CompanyViewModel(office.archive(), desk);
    }

    private MailAccountViewModel mail() {
        return new MailAccountViewModel(office.archive().settings(), office.passwords(), kit.postman(), desk);
    }

    private void fillWithTheSample() {
        new SampleFirm(office).open(desk.today().get());
    }

    private ChoiceViewModel choice() {
        return new ChoiceViewModel(office.today(), office.archive().customers(), desk);
    }

    private Speaker speaker() {
        var settings = office.archive().settings();
        return new Speaker(
                settings.preferences().author(),
                settings.company().map(Company::name).orElse(""));
    }
}
