package uk.gov.sop.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The columns of a staff file in their order, and what each must hold. */
enum StaffImportColumn {
    STAFF_NUMBER("4 to 12 capital letters and digits", text("[A-Z0-9]{4,12}")),
    GIVEN_NAME("1 to 100 characters", text("[^\\p{Cntrl}]{1,100}")),
    FAMILY_NAME("1 to 100 characters", text("[^\\p{Cntrl}]{1,100}")),
    SERVICE_STARTED_ON("a date that exists, as 2026-11-21", StaffImportColumn::date),
    DEPARTMENT("the code of a department on the platform", text("[A-Z]{2,8}")),
    MANAGER_NUMBER("4 to 12 capital letters and digits, or blank at the head of a line", text("([A-Z0-9]{4,12})?")),
    GRADE("1 to 20 characters", text("[^\\p{Cntrl}]{1,20}")),
    PLACE("1 to 100 characters", text("[^\\p{Cntrl}]{1,100}")),
    DIVISION("ENGLAND_AND_WALES, SCOTLAND or NORTHERN_IRELAND", StaffImportColumn::division),
    WEEK_MINUTES(
            "7 or 14 whole numbers from 0 to 1440 with spaces between, all zero for irregular hours",
            StaffImportColumn::week),
    STARTS_ON("a date that exists, as 2026-11-21", StaffImportColumn::date),
    ENDS_ON("a date that exists, or blank when no end is known", text -> text.isEmpty() ? Optional.of("") : date(text)),
    ISSUER("the identity provider's address of up to 255 characters, or blank", text("[^\\p{Cntrl}]{0,255}")),
    SUBJECT("the person's subject there of up to 255 characters, or blank", text("[^\\p{Cntrl}]{0,255}")),
    COST_CENTRE("up to 20 of A to Z, 0 to 9 and hyphen, or blank", text("[A-Z0-9-]{0,20}")),
    SORT_CODE("6 digits, as 000012 or 00-00-12, or blank", StaffImportColumn::sortCode),
    ACCOUNT_NUMBER("8 digits, or blank", text("(\\d{8})?"));

    /** Where the columns begin that a file may leave out, all of them together. */
    static final StaffImportColumn FIRST_OPTIONAL = COST_CENTRE;

    private static final int DAY_MINUTES = 24 * 60;
    private static final Pattern DATE = Pattern.compile("(19|2\\d|9999)\\d{0,2}-\\d{2}-\\d{2}");
    private static final Pattern SORT_CODE_FORM = Pattern.compile("(\\d{2}-?\\d{2}-?\\d{2})?");
    private static final Pattern WEEK = Pattern.compile("\\d{1,4}(?: \\d{1,4}){6}(?:(?: \\d{1,4}){7})?");

    private final String requirement;
    private final Function<String, Optional<String>> reading;

    StaffImportColumn(String requirement, Function<String, Optional<String>> reading) {
        this.requirement = requirement;
        this.reading = reading;
    }

    /** As the header names it: {@code staff_number}. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What would pass, for a person to read. */
    String requirement() {
        return "must be " + requirement;
    }

    /** The value as the database takes it; empty when it is not what the column holds. */
    Optional<String> read(String value) {
        return reading.apply(value);
    }

    private static Function<String, Optional<String>> text(String form) {
        Pattern pattern = Pattern.compile(form);
        return text -> Optional.of(text).filter(value -> pattern.matcher(value).matches());
    }

    private static Optional<String> division(String text) {
        return Optional.of(text)
                .filter(value ->
                        Arrays.stream(Division.values()).anyMatch(d -> d.name().equals(value)));
    }

    private static Optional<String> sortCode(String text) {
        return Optional.of(text)
                .filter(value -> SORT_CODE_FORM.matcher(value).matches())
                .map(value -> value.replace("-", ""));
    }

    private static Optional<String> date(String text) {
        try {
            return DATE.matcher(text).matches()
                    ? Optional.of(LocalDate.parse(text).toString())
                    : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<String> week(String text) {
        if (!WEEK.matcher(text).matches()) {
            return Optional.empty();
        }
        int[] days = Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
        boolean working = Arrays.stream(days).allMatch(day -> day <= DAY_MINUTES);
        return working ? Optional.of("{" + text.replace(' ', ',') + "}") : Optional.empty();
    }
}
