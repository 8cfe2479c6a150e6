package uk.gov.sop.holidays.absences;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.policy.AbsenceType;
import uk.gov.sop.holidays.policy.LeavePolicies;
import uk.gov.sop.holidays.policy.LeavePolicy;
import uk.gov.sop.holidays.policy.Pot;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.Today;

/** The kinds of absence there are for somebody, and what follows from each. */
@Path("/v1/absence-types")
@Tag(name = "Holidays")
public class AbsenceTypeResource {

    private final CurrentPerson current;
    private final LeavePolicies policies;
    private final Today today;

    AbsenceTypeResource(CurrentPerson current, LeavePolicies policies, Today today) {
        this.current = current;
        this.policies = policies;
        this.today = today;
    }

    @GET
    @PermissionsAllowed("holidays:read")
    @Transactional
    @Operation(
            operationId = "listAbsenceTypes",
            summary = "The kinds of absence you can ask for or record",
            description = "As your department's policy has them today.")
    public RestResponse<AbsenceTypeList> list(@Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        LeavePolicy policy =
                Employment.of(current.get(), policies).nearest(today.date()).policy();
        return Conditional.get(
                ifNoneMatch,
                new AbsenceTypeList(Arrays.stream(AbsenceType.values())
                        .filter(policy::opens)
                        .map(type -> TypeView.of(type, policy))
                        .toList()));
    }

    @Schema(name = "AbsenceTypeList")
    record AbsenceTypeList(List<TypeView> absenceTypes) {}

    @Schema(name = "AbsenceTypeFacts")
    record TypeView(
            AbsenceType type,
            @Schema(examples = "Annual leave") String label,
            AbsenceType.Pay pay,

            @Nullable @Schema(nullable = true, description = "What it draws on; null where it costs no leave.")
            Pot pot,

            @Schema(description = "Otherwise it stands from the moment you record it.")
            boolean needsApproval,

            @Schema(description = "Only you and who decides see what it is; to everybody else you are away.")
            boolean sensitive,

            @Schema(description = "Counted in calendar days and not in working time.")
            boolean inCalendarDays,

            @Schema(description = "At most so many calendar days at a time.", examples = "366")
            int longestDays,

            @Nullable @Schema(nullable = true, description = "Working days of it in a leave year; null for no limit.")
            Integer yearlyDays,

            @Nullable
            @Schema(
                    nullable = true,
                    description = "What is to be shown after so many calendar days; null for nothing.",
                    examples = "fit note")
            String evidence,

            @Nullable @Schema(nullable = true, examples = "7")
            Integer evidenceAfterDays) {

        static TypeView of(AbsenceType type, LeavePolicy policy) {
            return new TypeView(
                    type,
                    type.label(),
                    type.pay(),
                    type.pot().orElse(null),
                    type.needsApproval(),
                    type.isSensitive(),
                    type.isInCalendarDays(),
                    type.longestDays(),
                    policy.booking().yearlyDays(type).orElse(null),
                    type.evidence().map(AbsenceType.Evidence::what).orElse(null),
                    type.evidence().map(AbsenceType.Evidence::afterDays).orElse(null));
        }
    }
}
