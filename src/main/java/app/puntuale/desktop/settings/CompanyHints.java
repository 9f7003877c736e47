package app.puntuale.desktop.settings;

import app.puntuale.customers.EmailAddress;
import app.puntuale.customers.Iban;
import app.puntuale.customers.TaxCode;
import app.puntuale.customers.VatNumber;
import app.puntuale.desktop.controls.Hint;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.texts.Texts;
import java.util.Optional;

/// Says, while one writes, whether a number can be right (RULES F). It is only the look of it that is checked: nobody
/// is asked whether the firm or the account exists.
record CompanyHints(Texts texts) {

    private static final int DIGITS_OF_A_VAT_NUMBER = 11;

    Hint on(CompanyField field, String typed) {
        if (typed.isBlank()) {
            return Hint.NONE;
        }
        return switch (field) {
            case VAT_NUMBER -> onVatNumber(VatNumber.of(typed));
            case TAX_CODE -> onTaxCode(new TaxCode(typed));
            case IBAN -> onIban(new Iban(typed));
            case EMAIL -> onAddress(new EmailAddress(typed));
            case PEC -> onPec(new EmailAddress(typed));
            case NAME, STREET, ZIP, CITY, PROVINCE, PHONE, BANK, SIGNATORY -> Hint.NONE;
        };
    }

    private Hint onVatNumber(VatNumber number) {
        if (!number.isItalian()) {
            return new Hint(Tone.NEUTRAL, texts.get("settings.hint.vatAbroad"));
        }
        return number.flaw()
                .map(flaw -> switch (flaw) {
                    case EMPTY -> Hint.NONE;
                    case NOT_ELEVEN_DIGITS -> stillTyping(number.code());
                    case ALL_ZEROS -> bad(texts.get("settings.hint.vatZeros"));
                    case WRONG_CHECK_DIGIT -> bad(texts.get("settings.hint.vatLastDigit", lastDigit(number)));
                })
                .orElseGet(() -> good(texts.get("settings.hint.vatRight")));
    }

    private Hint stillTyping(String code) {
        var missing = DIGITS_OF_A_VAT_NUMBER - code.length();
        return missing > 0 && code.chars().allMatch(Character::isDigit)
                ? new Hint(Tone.NEUTRAL, texts.get("settings.hint.vatMissing", missing))
                : bad(texts.get("settings.hint.vatElevenDigits"));
    }

    private static String lastDigit(VatNumber number) {
        return number.rightLastDigit().map(String::valueOf).orElse("");
    }

    private Hint onTaxCode(TaxCode code) {
        return code.flaw()
                .map(flaw -> switch (flaw) {
                    case EMPTY -> Hint.NONE;
                    case WRONG_LENGTH -> new Hint(Tone.NEUTRAL, texts.get("settings.hint.taxCodeLength"));
                    case NOT_SHAPED_LIKE_ONE, IMPOSSIBLE_BIRTHDAY, WRONG_CHECK_CHARACTER ->
                        bad(texts.get("settings.hint.taxCodeWrong"));
                })
                .orElseGet(() -> good(texts.get("settings.hint.taxCodeRight")));
    }

    private Hint onIban(Iban iban) {
        return iban.flaw()
                .map(flaw -> switch (flaw) {
                    case EMPTY -> Hint.NONE;
                    case UNKNOWN_COUNTRY -> bad(texts.get("settings.hint.ibanCountry"));
                    case WRONG_LENGTH -> onLength(iban);
                    case NOT_SHAPED_LIKE_ONE -> bad(texts.get("settings.hint.ibanShape"));
                    case WRONG_CHECK_DIGITS, WRONG_CIN -> bad(texts.get("settings.hint.ibanWrong"));
                })
                .orElseGet(() -> good(texts.get("settings.hint.ibanRight")));
    }

    private Hint onLength(Iban iban) {
        var missing = iban.rightLength().orElse(0) - iban.text().length();
        return missing > 0
                ? new Hint(Tone.NEUTRAL, texts.get("settings.hint.ibanMissing", missing))
                : bad(texts.get("settings.hint.ibanTooLong", -missing));
    }

    private Hint onAddress(EmailAddress address) {
        return address.isWellFormed() ? Hint.NONE : new Hint(Tone.NEUTRAL, texts.get("settings.hint.address"));
    }

    private Hint onPec(EmailAddress address) {
        return Optional.of(address)
                .filter(EmailAddress::looksOrdinary)
                .map(_ -> new Hint(Tone.WARNING, texts.get("settings.hint.notPec")))
                .orElseGet(() -> onAddress(address));
    }

    private static Hint good(String sentence) {
        return new Hint(Tone.SUCCESS, sentence);
    }

    private static Hint bad(String sentence) {
        return new Hint(Tone.DANGER, sentence);
    }
}
