package app.puntuale.letters;

import app.puntuale.customers.Customer;
import app.puntuale.customers.PostalAddress;
import app.puntuale.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The address as the post wants it (RULES B-27): addressee, street, zip with town and province, and the country
/// only when it is another one; in capitals.
final class Recipient {

    private Recipient() {}

    static List<String> lines(Customer customer, Texts texts) {
        var locale = texts.language().locale();
        var address = customer.address();
        var lines = new ArrayList<String>();
        lines.add(texts.get("letters.title." + Voice.towards(customer.kind())));
        lines.add("**" + Words.plain(customer.name()).toUpperCase(locale) + "**");
        lines.add(Words.plain(address.street()).toUpperCase(locale));
        lines.add(town(address).toUpperCase(locale));
        if (!address.isItalian()) {
            lines.add(Locale.of("", address.country()).getDisplayCountry(locale).toUpperCase(locale));
        }
        return lines;
    }

    static String town(PostalAddress address) {
        var province = address.isItalian() ? address.province() : "";
        return Words.plain(String.join(" ", address.zip(), address.city(), province));
    }
}
