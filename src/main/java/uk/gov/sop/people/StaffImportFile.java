package uk.gov.sop.people;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.LineErrors;
import uk.gov.sop.shared.Lines;
import uk.gov.sop.shared.Rule;

/** Reads a staff file row by row, then has all of it checked and put in place: the whole file or nothing. */
@Singleton
class StaffImportFile {

    private static final List<StaffImportColumn> COLUMNS = List.of(StaffImportColumn.values());
    private static final String HEADER =
            COLUMNS.stream().map(StaffImportColumn::title).collect(Collectors.joining(","));

    private final ArrivingStaff arriving;
    private final ReportingLines reportingLines;
    private final Departments departments;

    StaffImportFile(ArrivingStaff arriving, ReportingLines reportingLines, Departments departments) {
        this.arriving = arriving;
        this.reportingLines = reportingLines;
        this.departments = departments;
    }

    StaffImport.Outcome apply(Lines file) throws IOException, SQLException {
        LineErrors errors = new LineErrors();
        requireHeader(file, errors);
        int rows = 0;
        try (ArrivingStaff.Rows arrivals = arriving.open()) {
            for (Optional<Lines.Line> line = file.next(); line.isPresent(); line = file.next()) {
                rows++;
                long number = line.get().number();
                values(line.get(), errors).ifPresent(values -> arrivals.add(number, read(number, values, errors)));
            }
        }
        arriving.check(errors);
        reportingLines.check(errors);
        errors.refuse(Rule.STAFF_IMPORT_REFUSED);
        return arriving.merge(rows);
    }

    private static void requireHeader(Lines file, LineErrors errors) throws IOException {
        String header = file.next().map(Lines.Line::text).orElse("");
        if (!header.equals(HEADER)) {
            errors.add(1, "", "must be the header " + HEADER);
            errors.refuse(Rule.STAFF_IMPORT_REFUSED);
        }
    }

    private static Optional<List<String>> values(Lines.Line line, LineErrors errors) {
        if (line.fault() != null) {
            errors.add(line.number(), "", line.fault());
            return Optional.empty();
        }
        try (CSVParser parser = CSVParser.parse(line.text(), CSVFormat.RFC4180)) {
            List<CSVRecord> records = parser.getRecords();
            if (records.size() == 1 && records.getFirst().size() == COLUMNS.size()) {
                return Optional.of(records.getFirst().toList());
            }
            errors.add(line.number(), "", "must have %d values".formatted(COLUMNS.size()));
        } catch (IOException | UncheckedIOException unclosed) {
            errors.add(line.number(), "", "must close every quotation mark before the end of the line");
        }
        return Optional.empty();
    }

    /** What of the row could be read: a faulty value is left out, so that the rest can be checked all the same. */
    private Map<StaffImportColumn, String> read(long line, List<String> values, LineErrors errors) {
        Map<StaffImportColumn, String> row = new EnumMap<>(StaffImportColumn.class);
        for (StaffImportColumn column : COLUMNS) {
            Optional<String> value = column.read(values.get(column.ordinal()));
            value.ifPresentOrElse(
                    sound -> row.put(column, sound), () -> errors.add(line, column.title(), column.requirement()));
        }
        checkTogether(line, row, errors);
        row.computeIfPresent(StaffImportColumn.ENDS_ON, (c, end) -> end.isEmpty() ? DateRange.OPEN.toString() : end);
        row.values().removeIf(String::isEmpty);
        return row;
    }

    private void checkTogether(long line, Map<StaffImportColumn, String> row, LineErrors errors) {
        String department = row.get(StaffImportColumn.DEPARTMENT);
        if (department != null && departments.byCode(department).isEmpty()) {
            report(line, StaffImportColumn.DEPARTMENT, errors);
        }
        String manager = row.getOrDefault(StaffImportColumn.MANAGER_NUMBER, "");
        if (!manager.isEmpty() && manager.equals(row.get(StaffImportColumn.STAFF_NUMBER))) {
            errors.add(line, "manager_number", "must be somebody else's: nobody is their own manager");
        }
        String start = row.getOrDefault(StaffImportColumn.STARTS_ON, "");
        String end = row.getOrDefault(StaffImportColumn.ENDS_ON, "");
        if (!end.isEmpty() && end.compareTo(start) < 0) {
            errors.add(line, "ends_on", "must not be before starts_on");
        }
        String issuer = row.get(StaffImportColumn.ISSUER);
        String subject = row.get(StaffImportColumn.SUBJECT);
        if (issuer != null && subject != null && issuer.isEmpty() != subject.isEmpty()) {
            errors.add(line, "subject", "must be given together with issuer, or both left blank");
        }
    }

    private static void report(long line, StaffImportColumn column, LineErrors errors) {
        errors.add(line, column.title(), column.requirement());
    }

    /** The columns as the database names them. */
    static String[] columns() {
        return Arrays.stream(StaffImportColumn.values())
                .map(StaffImportColumn::title)
                .toArray(String[]::new);
    }
}
