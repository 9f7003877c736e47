package app.puntuale.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import app.puntuale.customers.CustomerId;
import javafx.scene.Group;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;

class NavigatorTest {

    private static final Place.Call CALL = Place.Call.to(new CustomerId(7));
    private static final Place.CustomerCard CARD = new Place.CustomerCard(new CustomerId(7));

    private final Navigator navigator = new Navigator(_ -> _ -> new Blank(), Section.TODAY);

    @Test
    void theWayBackLeadsWhereOneWas() {
        navigator.to(Section.CUSTOMERS);
        navigator.to(CARD);
        navigator.back();
        assertEquals(Section.CUSTOMERS, here());
        navigator.back();
        assertEquals(Section.TODAY, here());
        navigator.back();
        assertEquals(Section.TODAY, here());
        navigator.forward();
        assertEquals(Section.CUSTOMERS, here());
    }

    @Test
    void goingElsewhereForgetsWhatWasAhead() {
        navigator.to(Section.CUSTOMERS);
        navigator.back();
        navigator.to(Section.INVOICES);
        navigator.forward();
        assertEquals(Section.INVOICES, here());
        navigator.back();
        assertEquals(Section.TODAY, here());
    }

    @Test
    void aCallThatIsDoneIsNotOnTheWayBack() {
        navigator.to(CALL);
        navigator.instead(new Place.Call(CALL.round(), 0));
        navigator.instead(Section.TODAY);
        assertEquals(Section.TODAY, here());
        navigator.back();
        assertEquals(Section.TODAY, here());
    }

    @Test
    void sectionsAndTheWayBackKeepTheirScreenOthersAreNew() {
        var today = navigator.here().get().page();
        navigator.to(CALL);
        var call = navigator.here().get().page();
        navigator.to(Section.TODAY);
        assertSame(today, navigator.here().get().page());
        navigator.back();
        assertSame(call, navigator.here().get().page());
        navigator.to(Section.PAYMENTS);
        navigator.to(CALL);
        assertNotSame(call, navigator.here().get().page());
    }

    private Place here() {
        return navigator.here().get().place();
    }

    private record Blank(Parent view) implements Page {
        Blank() {
            this(new Group());
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
