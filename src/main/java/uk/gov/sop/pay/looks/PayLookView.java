package uk.gov.sop.pay.looks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.people.Person;

/** A look as its officer has it. */
@Schema(name = "PayLook")
record PayLookView(
        UUID id,
        @Schema(examples = "CO100001") String staffNumber,
        @Schema(examples = "Amara Okafor") String name,

        @Schema(description = "Of those that you serve, where the person works or worked last.", examples = "CO")
        String department,

        PayLook.ReasonKind reasonKind,
        String reason,
        Instant openedAt,

        @Schema(description = "An hour later: until then it lists and shows payslips.")
        Instant endsAt,

        List<Action> actions) {

    /** What the officer may do next. */
    @Schema(name = "PayLookAction")
    enum Action {
        listPayslips
    }

    static PayLookView of(PayLook look, Person whose, Instant now) {
        return new PayLookView(
                look.id(),
                whose.staffNumber(),
                whose.name(),
                look.department(),
                look.reasonKind(),
                look.reason(),
                look.openedAt(),
                look.endsAt(),
                look.isOpen(now) ? List.of(Action.listPayslips) : List.of());
    }
}
