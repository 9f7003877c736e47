package app.puntuale.desktop.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.shell.Section;
import app.puntuale.desktop.stage.Firm;
import app.puntuale.desktop.stage.Workroom;
import app.puntuale.money.Money;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

    private final Firm firm = Firm.busy();
    private final Workroom room = new Workroom();
    private final SearchViewModel model =
            new SearchViewModel(firm.office.today(), firm.archive.customers(), room.desk());

    @BeforeEach
    void open() {
        model.begin();
    }

    @AfterEach
    void close() {
        firm.close();
    }

    @ParameterizedTest(name = "«{0}» finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            riva azz     | Pensione Riva Azzurra S.a.s., 355/2025, 041/2026, 361/2025
            355/2025     | 355/2025
            2196         | 355/2025
            2196,00      | 355/2025
            2.196,5      |
            fatt         | INVOICES
            zzz          |
            """)
    void eachLetterNarrowsIt(String typed, String found) {
        model.typed().set(typed);
        assertEquals(found == null ? "" : found, String.join(", ", told()));
    }

    @Test
    void largeAmountsAreFoundByASign() {
        model.typed().set(">9000");
        assertEquals(
                List.of(true),
                model.found().get().stream()
                        .map(one -> one instanceof Finding.OfInvoice(var item, var _)
                                && item.outstanding().compareTo(Money.of("9000.00")) > 0)
                        .distinct()
                        .toList());
    }

    @Test
    void withNothingTypedItOffersThePages() {
        assertEquals(
                List.of(Section.values()),
                model.found().get().stream().map(Finding::place).toList());
    }

    @Test
    void whatIsTakenIsWhereOneGoes() {
        model.typed().set("355/2025");
        model.take(model.found().get().getFirst());
        assertEquals(
                List.of(new Place.CustomerCard(
                        firm.customer("Pensione Riva Azzurra S.a.s.").id())),
                room.visited);
    }

    private List<String> told() {
        return model.found().get().stream()
                .map(one -> switch (one) {
                    case Finding.OfCustomer(var customer, var _) -> customer.name();
                    case Finding.OfInvoice(var item, var _) -> item.number();
                    case Finding.OfPage(var section) -> section.name();
                })
                .toList();
    }
}
