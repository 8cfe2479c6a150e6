package uk.gov.sop.pay.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.intake.RunFinding.Warning;
import uk.gov.sop.pay.yearly.YearlyForm;
import uk.gov.sop.shared.BinaryCopy;

/**
 * The documents of a tax year of a department.
 *
 * @param <F> what each of them is
 */
abstract sealed class ArrivingYearly<F extends YearlyForm> extends ArrivingPart<F> permits ArrivingP60s, ArrivingP11Ds {

    private static final String STAFF_NUMBER = "/staffNumber";

    private final YearlyHeader header;
    private final Map<String, YearlyRoster.Employed> roster;
    private final YearlyRows rows;

    ArrivingYearly(Place place, Class<F> form, YearlyHeader header, Map<String, YearlyRoster.Employed> roster) {
        super(place, form);
        this.header = header;
        this.roster = roster;
        this.rows = new YearlyRows(place, header);
    }

    /** Whom it may be of, as the message of a refusal says it. */
    abstract String somebody();

    /** Against what else is on record of them. */
    abstract List<RunFinding> check(F form, YearlyRoster.Employed person, RunLine.Places places);

    /** Of those who are due one, how many have none; nought where that is not unusual. */
    abstract long missing(Map<String, YearlyRoster.Employed> roster);

    @Override
    BinaryCopy into(Connection connection) throws SQLException {
        return YearlyRows.into(connection);
    }

    @Override
    List<RunFinding> check(F form, RunLine.Places places) {
        YearlyRoster.Employed person = roster.get(form.staffNumber());
        if (person == null) {
            return List.of(RunFinding.fault(places.of(STAFF_NUMBER), "must be the staff number of " + somebody()));
        }
        List<RunFinding> found = new ArrayList<>();
        once(person.document(), places, found);
        found.addAll(check(form, person, places));
        return found;
    }

    private void once(YearlyRoster.@Nullable Document there, RunLine.Places places, List<RunFinding> found) {
        if (header.asCorrection() && (there == null || !there.published())) {
            found.add(RunFinding.fault(
                    places.of(STAFF_NUMBER),
                    "must be of somebody with a published %s of this tax year, or there is nothing to correct"
                            .formatted(header.kind())));
        } else if (!header.asCorrection() && there != null) {
            found.add(RunFinding.fault(
                    places.of(STAFF_NUMBER),
                    "must be of somebody who has no %s of this tax year yet: what corrects one says `corrects`"
                            .formatted(header.kind())));
        }
    }

    @Override
    byte[] row(F form) {
        YearlyRoster.Employed person =
                Objects.requireNonNull(roster.get(form.staffNumber()), "what has no fault is somebody's");
        UUID replaces = person.document() == null ? null : person.document().id();
        return rows.row(form, person.personId(), replaces);
    }

    @Override
    List<RunFinding> unusual(RunLine.Place at) {
        List<RunFinding> found = new ArrayList<>();
        long missing = header.asCorrection() ? 0 : missing(roster);
        if (missing > 0) {
            found.add(RunFinding.warning(
                    at,
                    Warning.P60_MISSING,
                    "People who were paid and worked here on 5 April, but have no P60 of the tax year, in this file or another: %,d."
                            .formatted(missing)));
        }
        if (header.employerAddress() == null) {
            found.add(RunFinding.warning(
                    at,
                    Warning.EMPLOYER_ADDRESS_MISSING,
                    "HMRC wants the employer's address on a %s: give it as `employerAddress`."
                            .formatted(header.kind())));
        }
        return found;
    }
}
