package uk.gov.sop.expenses.routes;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.policy.Expense;
import uk.gov.sop.expenses.policy.ExpenseKind;
import uk.gov.sop.expenses.policy.Fuel;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.ETag;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Precondition;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Uuid7;
import uk.gov.sop.shared.Violation;

/** Journeys that the caller makes again and again. */
@Path("/v1/favourite-routes")
@Tag(name = "Expenses")
public class FavouriteRouteResource {

    private static final int MOST = 50;
    private static final int LONGEST_DAYS = 31;

    private final FavouriteRoutes routes;
    private final CurrentPerson current;
    private final Locks locks;
    private final Today today;

    FavouriteRouteResource(FavouriteRoutes routes, CurrentPerson current, Locks locks, Today today) {
        this.routes = routes;
        this.current = current;
        this.locks = locks;
        this.today = today;
    }

    @GET
    @PermissionsAllowed("expenses:read")
    @Transactional
    @Operation(operationId = "listFavouriteRoutes", summary = "Your favourite routes, in the order you made them")
    public FavouriteRouteList list() {
        return new FavouriteRouteList(
                routes.of(current.get()).stream().map(FavouriteRouteView::of).toList());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("expenses:read")
    @Transactional
    @Operation(operationId = "getFavouriteRoute", summary = "One of your favourite routes")
    public RestResponse<FavouriteRouteView> get(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Conditional.get(ifNoneMatch, FavouriteRouteView.of(mine(id).orElseThrow(RuleBroken::notFound)));
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("expenses:write")
    @Transactional
    @Operation(operationId = "putFavouriteRoute", summary = "Keep a route that you claim often, 50 at most")
    public RestResponse<FavouriteRouteView> put(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Route body) {
        Uuid7.require(id);
        Person me = current.get();
        locks.on(me.id());
        locks.on(id);
        String sent = Fingerprint.of(body);
        Optional<FavouriteRoute> existing = mine(id);
        if (existing.isEmpty()) {
            Precondition.requireNone(ifMatch);
            requireRoom(me);
            FavouriteRoute route = new FavouriteRoute(id, me);
            route.revise(body, sent);
            routes.persist(route);
            return Conditional.created("/v1/favourite-routes/" + id, FavouriteRouteView.of(route));
        }
        FavouriteRoute route = existing.get();
        if (!Precondition.isRetry(ifMatch, sent, route.fingerprint())) {
            Precondition.require(ifMatch, ETag.of(FavouriteRouteView.of(route)));
            route.revise(body, sent);
        }
        return Conditional.ok(FavouriteRouteView.of(route));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("expenses:write")
    @Transactional
    @Operation(operationId = "deleteFavouriteRoute", summary = "Forget a route; what was claimed stays")
    public void delete(@PathParam("id") UUID id, @Nullable @HeaderParam("If-Match") String ifMatch) {
        locks.on(id);
        FavouriteRoute route = mine(id).orElseThrow(RuleBroken::notFound);
        Precondition.require(ifMatch, ETag.of(FavouriteRouteView.of(route)));
        routes.delete(route);
    }

    @GET
    @Path("{id}/journeys")
    @PermissionsAllowed("expenses:read")
    @Transactional
    @Operation(
            operationId = "listJourneys",
            summary = "Journeys on a route that you have not claimed yet, as lines for a claim",
            description =
                    "One for each of the route's weekdays from `from` to `to`, 31 days at most, on which you work "
                            + "by your pattern; none in the future. Leave out those that you did not make.")
    public JourneyList journeys(
            @PathParam("id") UUID id,
            @NotNull @QueryParam("from") LocalDate from,
            @NotNull @QueryParam("to") LocalDate to) {
        Route route = mine(id).orElseThrow(RuleBroken::notFound).said();
        DateRange dates = dates(from, to);
        Person me = current.get();
        Timetable timetable = new Timetable(route, me, today.date(), routes.claimed(me, route, dates));
        return new JourneyList(timetable.within(dates).stream().map(route::on).toList());
    }

    private static DateRange dates(LocalDate from, LocalDate to) {
        if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST_DAYS - 1))) {
            throw new RuleBroken(
                    Rule.MALFORMED_REQUEST,
                    "Mend what is listed under errors and send it again.",
                    List.of(Violation.ofParameter("to", "must be from the same day to 30 days after from")));
        }
        return new DateRange(from, to);
    }

    private void requireRoom(Person me) {
        if (routes.of(me).size() >= MOST) {
            throw new RuleBroken(
                    Rule.FAVOURITE_ROUTES_FULL, "You have " + MOST + " favourite routes. Delete one to keep another.");
        }
    }

    /** Empty when there is none; another person's does not exist for the caller either. */
    private Optional<FavouriteRoute> mine(UUID id) {
        Optional<FavouriteRoute> found = routes.findByIdOptional(id);
        if (found.isPresent() && !found.get().belongsTo(current.get())) {
            throw RuleBroken.notFound();
        }
        return found;
    }

    @Schema(name = "FavouriteRoute")
    record FavouriteRouteView(
            UUID id,
            @Schema(examples = "Depot run") String name,
            ExpenseKind kind,
            String from,
            String to,
            int miles,
            boolean roundTrip,
            String description,
            @Nullable @Schema(nullable = true) Fuel fuel,
            @Nullable @Schema(nullable = true) Integer engineCc,
            List<DayOfWeek> weekdays) {

        static FavouriteRouteView of(FavouriteRoute route) {
            Route said = route.said();
            return new FavouriteRouteView(
                    route.id(),
                    said.name(),
                    said.kind(),
                    said.from(),
                    said.to(),
                    said.miles(),
                    said.roundTrip(),
                    said.description(),
                    said.fuel(),
                    said.engineCc(),
                    said.weekdays());
        }
    }

    @Schema(name = "FavouriteRouteList")
    record FavouriteRouteList(List<FavouriteRouteView> routes) {}

    @Schema(name = "JourneyList")
    record JourneyList(
            @Schema(description = "In order of date, to be put into a claim as they are.")
            List<Expense> lines) {}
}
