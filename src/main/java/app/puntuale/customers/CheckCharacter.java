package app.puntuale.customers;

/// The last character by which VAT numbers, tax codes and Italian bank accounts betray a slip of the pen.
final class CheckCharacter {

    /// What `0` to `9` and `A` to `J` are worth in odd positions, then `K` to `Z` (RULES F-3).
    private static final int[] ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    private CheckCharacter() {}

    /// The eleventh digit of an Italian VAT number, from at least ten digits (RULES F-1).
    static char ofVatNumber(String digits) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            int digit = digits.charAt(i) - '0';
            int doubled = digit * 2;
            sum += i % 2 == 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    /// The check letter of a tax code, or the CIN of an account, from digits and capitals (RULES F-3, F-6).
    static char letterOf(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int place = Character.isDigit(c) ? c - '0' : c - 'A';
            sum += i % 2 == 0 ? ODD[place] : place;
        }
        return (char) ('A' + sum % 26);
    }
}
