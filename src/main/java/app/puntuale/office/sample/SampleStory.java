package app.puntuale.office.sample;

import app.puntuale.calendar.ItalianHolidays;
import app.puntuale.calendar.WorkingDays;
import app.puntuale.followups.CallOutcome;
import app.puntuale.followups.Channel;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the sample firm has sold, and what came of it: one customer for each situation, seen from today. Days are
/// counted from today, before it with a minus.
final class SampleStory {

    private static final WorkingDays WORKING_DAYS = new WorkingDays(ItalianHolidays.NATIONAL);
    private static final int DAYS_TO_PAY = 30;
    private static final int NUMBERS_BEFORE = 140;

    private final LocalDate today;
    private final List<SampleInvoice> invoices = new ArrayList<>();
    private final List<Episode> episodes = new ArrayList<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();

    SampleStory(LocalDate today) {
        this.today = today;
        tellOfPeacefulCustomers();
        tellOfTheLadder();
        tellOfTheFastLane();
        tellOfTalks();
        tellOfPayments();
        tellOfOtherKinds();
        tellOfDoubts();
    }

    List<SampleInvoice> invoices() {
        return List.copyOf(invoices);
    }

    /// In the order in which they happened: a letter speaks of those before it.
    List<Episode> episodes() {
        return episodes.stream().sorted(Comparator.comparing(Episode::on)).toList();
    }

    private void tellOfPeacefulCustomers() {
        sells(SampleCustomer.ACQUARIA, "1.240 cataloghi in brossura", "740.00", -25);
        collects(SampleCustomer.ACQUARIA, -27);
        sells(SampleCustomer.ACQUARIA, "Cartelle colori", "980.00", 20);
        sells(SampleCustomer.BRICOLA, "Teli da ponteggio stampati", "3150.00", -55);
        collects(SampleCustomer.BRICOLA, -48);
        sells(SampleCustomer.BRICOLA, "Cartellonistica di cantiere", "7400.00", 6);
    }

    private void tellOfTheLadder() {
        sells(SampleCustomer.CALAMITA, "Volantini", "640.00", -5);
        sells(SampleCustomer.SPICCIOLO, "Biglietti da visita", "40.00", -7);

        sells(SampleCustomer.ERBAVOGLIO, "Etichette per vasi", "2300.00", -20);
        writes(SampleCustomer.ERBAVOGLIO, ReminderLevel.FIRST, -17);
        callsInVain(SampleCustomer.ERBAVOGLIO, -9);

        sells(SampleCustomer.FUMAROLA, "Sacchetti da 250 grammi", "1890.00", -27);
        writes(SampleCustomer.FUMAROLA, ReminderLevel.FIRST, -24);
        callsInVain(SampleCustomer.FUMAROLA, -16);
        writes(SampleCustomer.FUMAROLA, ReminderLevel.SECOND, -8);

        sells(SampleCustomer.GRANDINELLA, "Carta intestata e buste", "1120.00", -38);
        reminded(SampleCustomer.GRANDINELLA, -38);

        sells(SampleCustomer.LANTERNAIA, "Scatole illustrate", "3680.00", -53);
        reminded(SampleCustomer.LANTERNAIA, -53);
        writes(SampleCustomer.LANTERNAIA, ReminderLevel.THIRD, -18);

        sells(SampleCustomer.MAREMOSSA, "Manuali di bordo", "2450.00", -63);
        reminded(SampleCustomer.MAREMOSSA, -63);
        writes(SampleCustomer.MAREMOSSA, ReminderLevel.THIRD, -28);
        writes(SampleCustomer.MAREMOSSA, ReminderLevel.NOTICE, -8);

        sells(SampleCustomer.NEBBIOLA, "Documenti di trasporto", "1760.00", -96);
        sells(SampleCustomer.NEBBIOLA, "Adesivi per furgoni", "540.00", -88);
        reminded(SampleCustomer.NEBBIOLA, -96);
        writes(SampleCustomer.NEBBIOLA, ReminderLevel.THIRD, -61);
        writes(SampleCustomer.NEBBIOLA, ReminderLevel.NOTICE, -43);
    }

    private void tellOfTheFastLane() {
        sells(SampleCustomer.STELLAROSSA, "Bilancio sociale, 2.000 copie", "9800.00", -10);
        writes(SampleCustomer.STELLAROSSA, ReminderLevel.FIRST, -8);

        sells(SampleCustomer.PIETRALTA, "Pannelli per la fiera", "15200.00", -34);
        writes(SampleCustomer.PIETRALTA, ReminderLevel.FIRST, -33);
        callsInVain(SampleCustomer.PIETRALTA, -26);
        writes(SampleCustomer.PIETRALTA, ReminderLevel.SECOND, -17);
    }

    private void tellOfTalks() {
        sells(SampleCustomer.DORMIGLIA, "Cartoline e segnaporta", "1150.00", -13);
        writes(SampleCustomer.DORMIGLIA, ReminderLevel.FIRST, -9);
        calls(SampleCustomer.DORMIGLIA, new CallOutcome.WantsCopy(), "Non trova la fattura", -2);

        sells(SampleCustomer.ORTENSIA, "Carta da regalo", "1400.00", -16);
        writes(SampleCustomer.ORTENSIA, ReminderLevel.FIRST, -13);
        promises(SampleCustomer.ORTENSIA, 4, "Aspetta un incasso a giorni", -5);

        sells(SampleCustomer.PAPAVERO, "Scatole per torte", "860.00", -30);
        writes(SampleCustomer.PAPAVERO, ReminderLevel.FIRST, -26);
        promises(SampleCustomer.PAPAVERO, -12, "Paga con le feste", -18);
        collects(SampleCustomer.PAPAVERO, -12);
        sells(SampleCustomer.PAPAVERO, "Vassoi stampati", "610.00", 12);

        sells(SampleCustomer.QUERCINO, "Listini illustrati", "2750.00", -28);
        writes(SampleCustomer.QUERCINO, ReminderLevel.FIRST, -24);
        promises(SampleCustomer.QUERCINO, -6, "Parla di un bonifico già pronto", -14);

        sells(SampleCustomer.ROVERELLA, "Tessere e locandine", "1900.00", -22);
        sells(SampleCustomer.ROVERELLA, "Magliette stampate", "450.00", -6);
        writes(SampleCustomer.ROVERELLA, ReminderLevel.FIRST, -19);
        happens(
                SampleCustomer.ROVERELLA,
                -11,
                SampleActs.hearsDispute(who(SampleCustomer.ROVERELLA), "Le tessere hanno il logo vecchio"));

        sells(SampleCustomer.SALICELLA, "Buoni regalo", "3100.00", -15);
        writes(SampleCustomer.SALICELLA, ReminderLevel.FIRST, -11);
        happens(SampleCustomer.SALICELLA, -4, SampleActs.holds(day(9), "Chiusi per lavori, riaprono tra poco"));

        sells(SampleCustomer.TARTUFINO, "Menù plastificati", "730.00", -21);
        writes(SampleCustomer.TARTUFINO, ReminderLevel.FIRST, -17);
        calls(
                SampleCustomer.TARTUFINO,
                new CallOutcome.SaysPaid(Optional.of(day(-12)), "CRO 0000000000001"),
                "Manda la contabile",
                -9);

        sells(SampleCustomer.UVASPINA, "Etichette numerate", "1280.00", -14);
        writes(SampleCustomer.UVASPINA, ReminderLevel.FIRST, -10);
        calls(SampleCustomer.UVASPINA, new CallOutcome.CallBack(today), "È in vigna, meglio un altro giorno", -4);
    }

    private void tellOfPayments() {
        sells(SampleCustomer.VENTAGLIO, "Cartellini e nastri", "3000.00", -25);
        writes(SampleCustomer.VENTAGLIO, ReminderLevel.FIRST, -21);
        callsInVain(SampleCustomer.VENTAGLIO, -14);
        happens(SampleCustomer.VENTAGLIO, -8, SampleActs.collects(Optional.of(Money.of("1200.00"))));

        sellsInThree(SampleCustomer.ZEFFIRINA, "Manuali d’uso", "4500.00", -36, -6, 24);
        collects(SampleCustomer.ZEFFIRINA, -34);

        var invoice = sells(SampleCustomer.BUSSOLA, "Cataloghi di viaggio", "2000.00", -9);
        credits(invoice, "Copie difettose", "500.00", -12);
    }

    private void tellOfOtherKinds() {
        sells(SampleCustomer.VALFIORITA, "Manifesti e avvisi", "6200.00", -12);

        sells(SampleCustomer.PRATESI, "Partecipazioni di nozze", "350.00", -19);
        writes(SampleCustomer.PRATESI, ReminderLevel.FIRST, -15);
        calls(SampleCustomer.PRATESI, new CallOutcome.MessageLeft(), "Solo nome e numero", -6);

        sold(SampleCustomer.ALPENROSE, "Guide illustrate", swissFrancs("1800.00"), -38, day(-8));
    }

    private void tellOfDoubts() {
        var net = Money.of("520.00");
        add(SampleCustomer.SEGNALIBRO, "TD01", "Segnalibri", net, day(-20), List.of(), "");
        sold(SampleCustomer.ZUCCHERINA, "Bustine di zucchero", Money.of("95.00"), -3, day(-3));
    }

    /// Two reminders and the calls after each, as the ladder has them.
    private void reminded(SampleCustomer customer, int due) {
        writes(customer, ReminderLevel.FIRST, due + 3);
        callsInVain(customer, due + 11);
        writes(customer, ReminderLevel.SECOND, due + 19);
        callsInVain(customer, due + 26);
    }

    private SampleInvoice sells(SampleCustomer customer, String what, String net, int due) {
        return sold(customer, what, Money.of(net), due - DAYS_TO_PAY, day(due));
    }

    private SampleInvoice sold(SampleCustomer customer, String what, Money net, int issued, LocalDate dueOn) {
        var total = customer.isPublicBody() ? net : SampleInvoice.total(customer, net);
        var method = dueOn.equals(day(issued)) ? "MP01" : "MP05";
        var instalment = new SampleInvoice.Instalment(dueOn, total, method);
        return add(customer, "TD01", what, net, day(issued), List.of(instalment), "");
    }

    private void sellsInThree(SampleCustomer customer, String what, String net, Integer... dues) {
        var third = SampleInvoice.total(customer, Money.of(net)).amount().divide(BigDecimal.valueOf(3));
        var instalments = Arrays.stream(dues)
                .map(due -> new SampleInvoice.Instalment(day(due), Money.of(third), "MP05"))
                .toList();
        add(customer, "TD01", what, Money.of(net), day(dues[0] - DAYS_TO_PAY), instalments, "");
    }

    private void credits(SampleInvoice invoice, String why, String net, int issued) {
        add(invoice.customer(), "TD04", why, Money.of(net), day(issued), List.of(), invoice.number());
    }

    private SampleInvoice add(
            SampleCustomer customer,
            String typeCode,
            String what,
            Money net,
            LocalDate issuedOn,
            List<SampleInvoice.Instalment> instalments,
            String corrects) {
        var number = numbers.merge(issuedOn.getYear(), NUMBERS_BEFORE, (last, _) -> last + 1);
        var invoice = new SampleInvoice(
                customer, typeCode, number + "/" + issuedOn.getYear(), issuedOn, what, net, instalments, corrects);
        invoices.add(invoice);
        return invoice;
    }

    /// The first one on the working day after, where it would fall on a holiday: never before the debt is due.
    private void writes(SampleCustomer customer, ReminderLevel level, int day) {
        var channel = level == ReminderLevel.NOTICE ? Channel.PEC : Channel.EMAIL;
        var on = level == ReminderLevel.FIRST ? WORKING_DAYS.onOrAfter(day(day)) : onOrBefore(day(day));
        episodes.add(new Episode(on, customer, SampleActs.writes(level, channel)));
    }

    private void calls(SampleCustomer customer, CallOutcome outcome, String note, int day) {
        happens(customer, day, SampleActs.calls(outcome, who(customer), note));
    }

    /// Three days running nobody answers: that counts as one call.
    private void callsInVain(SampleCustomer customer, int day) {
        var on = onOrBefore(day(day));
        for (var attempt = 0; attempt < 3; attempt++) {
            episodes.add(new Episode(
                    WORKING_DAYS.plus(on, attempt), customer, SampleActs.calls(new CallOutcome.NoAnswer(), "", "")));
        }
    }

    private void promises(SampleCustomer customer, int by, String note, int day) {
        happens(customer, day, SampleActs.isPromisedAll(day(by), who(customer), note));
    }

    private void collects(SampleCustomer customer, int day) {
        happens(customer, day, SampleActs.collects(Optional.empty()));
    }

    private void happens(SampleCustomer customer, int day, Episode.Act act) {
        episodes.add(new Episode(onOrBefore(day(day)), customer, act));
    }

    /// The working day before, where it would fall on a holiday.
    private static LocalDate onOrBefore(LocalDate day) {
        return WORKING_DAYS.isWorking(day) ? day : onOrBefore(day.minusDays(1));
    }

    private LocalDate day(int fromToday) {
        return today.plusDays(fromToday);
    }

    private static String who(SampleCustomer customer) {
        return customer.contacts().person().orElse("");
    }

    private static Money swissFrancs(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("CHF"));
    }
}
