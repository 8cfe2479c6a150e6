package uk.gov.sop.pay.yearly;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * As a yearly document must name it.
 *
 * @param payeReference at HMRC: {@code 120/AB12345}
 * @param address line by line; empty where payroll gave none
 */
record Employer(String name, String payeReference, List<String> address) {

    /** Of a row that has what a run says of it. */
    static Employer of(ResultSet row) throws SQLException {
        String address = row.getString("employer_address");
        return new Employer(
                row.getString("employer"),
                row.getString("paye_reference"),
                address == null ? List.of() : address.lines().toList());
    }
}
