package uk.gov.sop.pay.retention;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.people.Departments;
import uk.gov.sop.people.Directory;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Violation;

/** Whose pay a hold keeps, as it is asked for and as it is shown. */
@Singleton
class HeldPay {

    private final Directory directory;
    private final Departments departments;
    private final LegalHolds holds;

    HeldPay(Directory directory, Departments departments, LegalHolds holds) {
        this.directory = directory;
        this.departments = departments;
        this.holds = holds;
    }

    /** @throws RuleBroken when that is nobody's and no department's, or both are named */
    LegalHold.On named(LegalHoldRequest request) {
        String number = request.staffNumber();
        String code = request.department();
        if ((number == null) == (code == null)) {
            throw refused("/staffNumber", "must be there, or a department, and not both");
        }
        return number == null ? new LegalHold.On(null, department(code)) : new LegalHold.On(person(number), null);
    }

    private UUID person(String number) {
        return directory
                .byStaffNumber(number)
                .map(Person::id)
                .orElseThrow(() -> refused("/staffNumber", "must be the staff number of somebody on record"));
    }

    private @Nullable String department(@Nullable String code) {
        if (code == null || departments.byCode(code).isEmpty() && !holds.hasPaid(code)) {
            throw refused("/department", "must be the code of a department that is on the platform, or was paid here");
        }
        return code;
    }

    private static RuleBroken refused(String pointer, String message) {
        return new RuleBroken(
                Rule.LEGAL_HOLD_INVALID,
                "Name one person on record, or one department, whose pay is to be kept.",
                List.of(Violation.at(pointer, message)));
    }

    LegalHoldView view(LegalHold hold) {
        return views(List.of(hold)).getFirst();
    }

    List<LegalHoldView> views(List<LegalHold> shown) {
        Map<UUID, String> numbers = holds.staffNumbers(
                shown.stream().map(LegalHold::personId).filter(Objects::nonNull).toList());
        return shown.stream()
                .map(hold -> LegalHoldView.of(hold, numbers.get(hold.personId())))
                .toList();
    }
}
