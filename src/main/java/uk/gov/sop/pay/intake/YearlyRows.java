package uk.gov.sop.pay.intake;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.yearly.YearlyForm;
import uk.gov.sop.pay.yearly.YearlySeal;
import uk.gov.sop.shared.BinaryCopy;
import uk.gov.sop.shared.Uuid7;

/** Yearly documents of a run and a department as rows, sealed. Any thread may make one. */
final class YearlyRows {

    private static final String[] COLUMNS = {
        "id", "run_id", "person_id", "department", "tax_year", "kind", "key_id", "body", "replaces"
    };

    private final ArrivingPart.Place place;
    private final YearlyHeader header;
    private final long firstMilli;
    private final SecureRandom random = new SecureRandom();

    YearlyRows(ArrivingPart.Place place, YearlyHeader header) {
        this.place = place;
        this.header = header;
        this.firstMilli =
                header.payDate().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli() + place.turn();
    }

    static BinaryCopy into(Connection connection) throws SQLException {
        return new BinaryCopy(connection, "yearly_document", COLUMNS);
    }

    /** As {@link #into} takes it. */
    byte[] row(YearlyForm form, UUID personId, @Nullable UUID replaces) {
        UUID id = Uuid7.of(firstMilli, random.nextLong(), random.nextLong());
        YearlySeal.Place in = new YearlySeal.Place(id, personId, header.department(), place.runId(), header.taxYear());
        return BinaryCopy.row(
                id,
                place.runId(),
                personId,
                header.department(),
                (short) header.taxYear(),
                header.kind().name(),
                (short) place.key().id(),
                YearlySeal.of(form, in, place.key()),
                replaces);
    }
}
