package uk.gov.sop.people;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Today;

/** Who the service takes the caller to be. */
@Path("/v1/me")
@Tag(name = "Me")
public class MeResource {

    private final CurrentPerson current;
    private final Departments departments;
    private final JsonWebToken token;
    private final Today today;

    MeResource(CurrentPerson current, Departments departments, JsonWebToken token, Today today) {
        this.current = current;
        this.departments = departments;
        this.token = token;
        this.today = today;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(operationId = "getMe", summary = "Who you are here, and where you work today")
    public RestResponse<MeView> get(@Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        Person me = current.get();
        MeView view = new MeView(
                me.staffNumber(),
                me.name(),
                me.serviceStartedOn(),
                me.assignmentOn(today.date()).map(this::view).orElse(null),
                scopes());
        return Conditional.get(ifNoneMatch, view);
    }

    /** Those of this API; what else the identity provider gave has nothing to do with it. */
    private List<String> scopes() {
        String given = Objects.requireNonNullElse(token.<String>getClaim("scope"), "");
        return Arrays.stream(given.split(" ", -1))
                .filter(scope -> scope.contains(":"))
                .sorted()
                .toList();
    }

    private AssignmentView view(Assignment assignment) {
        LocalDate end = assignment.dates().end();
        return new AssignmentView(
                assignment.department(),
                departments
                        .byCode(assignment.department())
                        .map(Department::name)
                        .orElse(assignment.department()),
                assignment.grade(),
                assignment.place(),
                assignment.division(),
                assignment.manager().map(Person::name).orElse(null),
                assignment.pattern().minutes(),
                assignment.dates().start(),
                end.equals(DateRange.OPEN) ? null : end);
    }

    @Schema(name = "Me")
    record MeView(
            @Schema(examples = "CO100001") String staffNumber,
            @Schema(examples = "Amara Okafor") String name,
            LocalDate serviceStartedOn,

            @Nullable @Schema(nullable = true, description = "Null when you are not employed today.")
            AssignmentView assignment,

            @Schema(
                    description = "What this sign-in may do here, so that an app offers nothing else.",
                    examples = "[\"pay:read\"]")
            List<String> scopes) {}

    @Schema(name = "Assignment")
    record AssignmentView(
            @Schema(examples = "CO") String department,
            @Schema(examples = "Cabinet Office") String departmentName,
            @Schema(examples = "HEO") String grade,
            @Schema(examples = "London, Whitehall") String place,
            Division division,

            @Nullable @Schema(nullable = true) String managerName,

            @Schema(description = "Working minutes Monday to Sunday, for one week or two.")
            List<Integer> weekMinutes,

            LocalDate startsOn,

            @Nullable @Schema(nullable = true, description = "Null when no end is known.")
            LocalDate endsOn) {}
}
