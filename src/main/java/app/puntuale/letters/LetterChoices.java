package app.puntuale.letters;

import app.puntuale.customers.CustomerKind;
import app.puntuale.followups.Manner;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.interest.Imputation;
import app.puntuale.interest.InterestUse;
import app.puntuale.interest.Terms;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.texts.Language;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// What a person may decide about a letter; begin with what is usual, or with what the policy wants.
///
/// @param manner in whose words it is written, how firmly, and what it says of interest
/// @param lumpSum whether the EUR 40 of each late invoice are asked for, where the law allows them
/// @param deadlineDays days to pay: from today for a reminder, moved to a working day; from receipt for a notice (B-8)
/// @param leftOut instalments that the letter does not speak of
/// @param offersInstalments whether the letter says that one may pay in parts (C-5)
/// @param code whether the QR code for the transfer is printed
/// @param terms on what footing interest runs; empty for what the law gives such a customer
/// @param imputation what earlier payments have paid. They were entered against the invoices before any interest was
///     asked for, so it is capital unless somebody decides for art. 1194
public record LetterChoices(
        Manner manner,
        boolean lumpSum,
        int deadlineDays,
        Set<InstalmentId> leftOut,
        boolean offersInstalments,
        boolean code,
        Optional<Terms> terms,
        Imputation imputation,
        Language language) {

    private static final int DAYS_AT_FIRST = 8;
    private static final int DAYS_LATER = 7;
    private static final int DAYS_AFTER_NOTICE = 15;

    public LetterChoices {
        leftOut = Set.copyOf(leftOut);
    }

    /// As RULES H have it, whatever the policy.
    public static LetterChoices usual(ReminderLevel level, CustomerKind customer) {
        return of(level, Manner.usual(level, customer), customer);
    }

    /// EUR 40 are asked for from the second reminder on, of businesses only, and not where nothing is said of
    /// interest or where it is the first reminder that speaks.
    static LetterChoices of(ReminderLevel level, Manner manner, CustomerKind customer) {
        var isFirst = level == ReminderLevel.FIRST || manner.words() == ReminderLevel.FIRST;
        return new LetterChoices(
                manner,
                !isFirst && manner.interest() != InterestUse.NONE && customer != CustomerKind.CONSUMER,
                switch (level) {
                    case FIRST -> DAYS_AT_FIRST;
                    case SECOND, THIRD -> DAYS_LATER;
                    case NOTICE -> DAYS_AFTER_NOTICE;
                },
                Set.of(),
                true,
                true,
                Optional.empty(),
                Imputation.CAPITAL,
                Language.ITALIAN);
    }

    public InterestUse interest() {
        return manner.interest();
    }

    public LetterChoices with(Manner chosen) {
        return new LetterChoices(
                chosen, lumpSum, deadlineDays, leftOut, offersInstalments, code, terms, imputation, language);
    }

    public LetterChoices withInterest(InterestUse chosen) {
        return with(manner.withInterest(chosen));
    }

    public LetterChoices withLumpSum(boolean chosen) {
        return new LetterChoices(
                manner, chosen, deadlineDays, leftOut, offersInstalments, code, terms, imputation, language);
    }

    public LetterChoices withDeadline(int days) {
        return new LetterChoices(manner, lumpSum, days, leftOut, offersInstalments, code, terms, imputation, language);
    }

    public LetterChoices leavingOut(InstalmentId instalment) {
        var more = new HashSet<>(leftOut);
        more.add(instalment);
        return leavingOut(more);
    }

    public LetterChoices speakingOf(InstalmentId instalment) {
        var fewer = new HashSet<>(leftOut);
        fewer.remove(instalment);
        return leavingOut(fewer);
    }

    private LetterChoices leavingOut(Set<InstalmentId> instalments) {
        return new LetterChoices(
                manner, lumpSum, deadlineDays, instalments, offersInstalments, code, terms, imputation, language);
    }

    public LetterChoices withTerms(Terms chosen) {
        return new LetterChoices(
                manner,
                lumpSum,
                deadlineDays,
                leftOut,
                offersInstalments,
                code,
                Optional.of(chosen),
                imputation,
                language);
    }

    public LetterChoices withImputation(Imputation chosen) {
        return new LetterChoices(
                manner, lumpSum, deadlineDays, leftOut, offersInstalments, code, terms, chosen, language);
    }

    public LetterChoices withInstalmentsOffered(boolean chosen) {
        return new LetterChoices(manner, lumpSum, deadlineDays, leftOut, chosen, code, terms, imputation, language);
    }

    public LetterChoices withCode(boolean chosen) {
        return new LetterChoices(
                manner, lumpSum, deadlineDays, leftOut, offersInstalments, chosen, terms, imputation, language);
    }

    public LetterChoices in(Language chosen) {
        return new LetterChoices(
                manner, lumpSum, deadlineDays, leftOut, offersInstalments, code, terms, imputation, chosen);
    }
}
