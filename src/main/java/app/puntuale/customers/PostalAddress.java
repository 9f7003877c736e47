package app.puntuale.customers;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A postal address; parts that are missing are empty text. A strange one is kept as it came: [#flaws] are warnings
/// (RULES F-8).
///
/// @param zip the CAP as text, with its leading zeros
/// @param province two letters in Italy, such as `RM`
/// @param country two letters; `IT` when it was not written
public record PostalAddress(String street, String zip, String city, String province, String country) {

    /// What is doubtful; for an address abroad only the street and the city are looked at.
    public enum Flaw {
        NO_STREET,
        NO_CITY,
        NO_ZIP,
        ZIP_NOT_FIVE_DIGITS,
        /// The list of provinces changes now and then: it may be new.
        UNKNOWN_PROVINCE
    }

    private static final String ITALY = "IT";
    private static final Pattern FIVE_DIGITS = Pattern.compile("[0-9]{5}");

    /// The 107 of today, and those of Sardinia that came and went: old addresses still bear them.
    private static final Set<String> PROVINCES = Set.of("""
            AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CI CL CN CO CR CS CT CZ EN FC FE FG
            FI FM FR GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OG OR OT PA PC PD PE PG PI
            PN PO PR PT PU PV PZ RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC
            VE VI VR VS VT VV""".split("\\s+"));

    public PostalAddress {
        street = street.strip();
        zip = Spelling.plain(zip);
        city = city.strip();
        province = Spelling.plain(province);
        country = country.isBlank() ? ITALY : Spelling.plain(country);
    }

    public boolean isItalian() {
        return country.equals(ITALY);
    }

    /// Everything doubtful, in the order of the enum; empty when nothing is.
    public List<Flaw> flaws() {
        var flaws = EnumSet.noneOf(Flaw.class);
        if (street.isEmpty()) {
            flaws.add(Flaw.NO_STREET);
        }
        if (city.isEmpty()) {
            flaws.add(Flaw.NO_CITY);
        }
        if (isItalian()) {
            addItalian(flaws);
        }
        return List.copyOf(flaws);
    }

    private void addItalian(EnumSet<Flaw> flaws) {
        if (zip.isEmpty()) {
            flaws.add(Flaw.NO_ZIP);
        } else if (!FIVE_DIGITS.matcher(zip).matches()) {
            flaws.add(Flaw.ZIP_NOT_FIVE_DIGITS);
        }
        if (!province.isEmpty() && !PROVINCES.contains(province)) {
            flaws.add(Flaw.UNKNOWN_PROVINCE);
        }
    }
}
