package uk.gov.sop.expenses.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Something that applies to travel from a day on, until the next of its kind does. */
interface Dated {

    LocalDate from();

    /** What applies on a day, in whatever order they are listed. */
    static <T extends Dated> Optional<T> on(List<T> all, LocalDate day) {
        return all.stream().filter(one -> !one.from().isAfter(day)).max(Comparator.comparing(Dated::from));
    }

    /** Travel before anything on record goes by the first: it can be shown, and is too old to be claimed. */
    static <T extends Dated> T onOrFirst(List<T> all, LocalDate day) {
        return on(all, day)
                .or(() -> all.stream().min(Comparator.comparing(Dated::from)))
                .orElseThrow();
    }
}
