package uk.gov.sop.local.data.pay;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.local.data.Dice;
import uk.gov.sop.local.data.cast.Colleague;
import uk.gov.sop.local.data.cast.Post;

/**
 * What stays the same about somebody's pay.
 *
 * @param step hundredths of a percent from the middle of the grade's scale
 * @param allowance what for, null for none
 * @param allowanceMonths of the history, from its beginning; all of it when larger
 * @param union pence a month for a trade union, 0 for none
 * @param ticketLoan pence lent for a season ticket at the start of each tax year, 0 for none
 * @param savings pence of net pay that go to a second account
 */
record PayTerms(
        CodeOfTax code,
        String niNumber,
        String niLetter,
        @Nullable StudyLoan loan,
        int step,
        @Nullable String allowance,
        long allowancePence,
        int allowanceMonths,
        long union,
        long ticketLoan,
        long savings,
        boolean overtime,
        String account) {

    private static final List<String> CODES = List.of("1257L", "1257L", "1257L", "1185L", "1131N", "1383M", "K120");

    static PayTerms of(Colleague person) {
        Dice dice = person.dice("pay terms");
        boolean plain = person.is("plain");
        Post last = person.posts().getLast();
        int union = dice.below(100);
        int ticket = dice.below(100);
        int savings = dice.below(100);
        int allowance = dice.below(100);
        boolean usual = dice.inPercent(80);
        String code = person.noted("code").orElseGet(() -> usual ? "1257L" : dice.pick(CODES));
        return new PayTerms(
                new CodeOfTax(last.place().nation().taxPrefix() + code, person.is("month1")),
                niNumber(person.number()),
                person.noted("letter").orElse("A"),
                loan(person, dice),
                plain ? 0 : 25 * dice.between(-16, 20),
                plain || allowance >= 20 ? null : allowance < 10 ? "First aid allowance" : "Responsibility allowance",
                allowance < 10 ? 2_000 : 12_500,
                dice.inPercent(50) ? 100 : dice.between(6, 30),
                plain || union >= 30 ? 0 : 1_450,
                plain || ticket >= 12 ? 0 : 12L * dice.between(60, 240) * 100,
                plain || savings >= 15 ? 0 : 5_000L * dice.between(1, 4),
                !plain && last.grade().ordinal() <= 1 && dice.inPercent(40),
                "****%04d".formatted(dice.below(10_000)));
    }

    private static @Nullable StudyLoan loan(Colleague person, Dice dice) {
        Optional<String> noted = person.noted("loan");
        if (noted.isPresent() || person.username() != null) {
            return noted.map(StudyLoan::valueOf).orElse(null);
        }
        return dice.inPercent(25) ? dice.pick(List.of(StudyLoan.values())) : null;
    }

    /**
     * Well formed and invented: the digits are the person's number in disguise, so no two are the same. The prefix
     * passes every check of form; whether HMRC ever gave out such a number plays no part.
     */
    private static String niNumber(int number) {
        long digits = number * 481_517L % 1_000_000;
        return "ZX%06d%c".formatted(digits, 'A' + number % 4);
    }
}
