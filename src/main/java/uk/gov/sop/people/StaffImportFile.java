package uk.gov.sop.people;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.sop.shared.Arrivals;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.LineErrors;
import uk.gov.sop.shared.Lines;
import uk.gov.sop.shared.Rule;

/** Reads a staff file row by row, then has all of it checked and put in place: the whole file or nothing. */
@Singleton
class StaffImportFile {

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
        StaffImportHeader header = StaffImportHeader.read(file, errors);
        int rows;
        try (Arrivals.Rows arrivals = arriving.open()) {
            rows = file.forEach(line -> header.cells(line, errors)
                    .map(cells -> read(line.number(), header.columns(), cells, errors))
                    .ifPresent(row -> arrivals.add(ArrivingStaff.row(line.number(), row))));
        }
        if (header.leavesOptionalOut()) {
            arriving.keepOptional();
        }
        arriving.check(errors);
        reportingLines.check(errors);
        errors.refuse(Rule.STAFF_IMPORT_REFUSED);
        return arriving.merge(rows);
    }

    /** What of the row could be read: a faulty value is left out, so that the rest can be checked all the same. */
    private Map<StaffImportColumn, String> read(
            long line, List<StaffImportColumn> columns, List<String> cells, LineErrors errors) {
        Map<StaffImportColumn, String> row = new EnumMap<>(StaffImportColumn.class);
        for (StaffImportColumn column : columns) {
            Optional<String> value = column.read(cells.get(column.ordinal()));
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
        checkPair(line, row, StaffImportColumn.ISSUER, StaffImportColumn.SUBJECT, errors);
        checkPair(line, row, StaffImportColumn.SORT_CODE, StaffImportColumn.ACCOUNT_NUMBER, errors);
    }

    private static void checkPair(
            long line,
            Map<StaffImportColumn, String> row,
            StaffImportColumn one,
            StaffImportColumn other,
            LineErrors errors) {
        String first = row.get(one);
        String second = row.get(other);
        if (first != null && second != null && first.isEmpty() != second.isEmpty()) {
            errors.add(
                    line, other.title(), "must be given together with %s, or both left blank".formatted(one.title()));
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
