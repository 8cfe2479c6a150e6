package uk.gov.sop.local.data.claims;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.local.data.Almanac;
import uk.gov.sop.local.data.Dice;
import uk.gov.sop.local.data.Requests;
import uk.gov.sop.local.data.cast.Colleague;
import uk.gov.sop.local.data.cast.Post;
import uk.gov.sop.local.data.claims.Journeys.Drive;
import uk.gov.sop.local.data.claims.Journeys.Train;
import uk.gov.sop.local.data.claims.MadeClaim.Kind;
import uk.gov.sop.local.data.claims.MadeClaim.Line;
import uk.gov.sop.local.data.claims.MadeClaim.Status;
import uk.gov.sop.shared.TaxYear;

/** One person's claims in order, each priced with the miles of those before it. */
final class ClaimPlan {

    private static final List<Integer> EAGERNESS = List.of(15, 35, 60);

    private final Colleague person;
    private final Almanac almanac;
    private final Rates rates;
    private final Set<LocalDate> away;
    private final boolean receipts;
    private final Dice dice;
    /** By employment and tax year, which have a threshold each. */
    private final Map<String, Integer> miles = new HashMap<>();

    private final List<MadeClaim> claims = new ArrayList<>();
    private LocalDate lastMade = LocalDate.EPOCH;

    /** @param receipts whether there are files for dear trains; without, trains are cheap */
    ClaimPlan(Colleague person, Almanac almanac, Rates rates, Set<LocalDate> away, boolean receipts) {
        this.person = person;
        this.almanac = almanac;
        this.rates = rates;
        this.away = away;
        this.receipts = receipts;
        this.dice = person.dice("claims");
        int percent = person.is("driver") ? 100 : dice.pick(EAGERNESS);
        YearMonth now = YearMonth.from(almanac.today());
        for (YearMonth month = YearMonth.from(almanac.begin()); !month.isAfter(now); month = month.plusMonths(1)) {
            LocalDate made = month.atDay(dice.between(22, 27));
            if (dice.inPercent(percent) && made.isBefore(almanac.today())) {
                claim(made);
            }
        }
        LocalDate lately = almanac.today().minusDays(dice.between(1, 6));
        if (dice.inPercent(percent) && lately.isAfter(lastMade)) {
            claim(lately);
        }
    }

    List<MadeClaim> claims() {
        return claims;
    }

    private void claim(LocalDate made) {
        Post post = person.postOn(made).orElse(null);
        if (post == null || post.managerId() == null) {
            return;
        }
        LocalDateTime at = made.atTime(dice.between(8, 17), dice.below(60), dice.below(60));
        List<LocalDate> days = travelDays(post, made);
        boolean car = person.is("driver") || (days.size() > 1 && dice.inPercent(45)) || !trains(post);
        Fate fate = fate(at, car);
        List<Line> lines = new ArrayList<>();
        Map<String, Integer> milesSoFar = new HashMap<>(miles);
        days.stream()
                .limit(person.is("driver") ? 6 : 2)
                .sorted(Comparator.naturalOrder())
                .forEach(day -> {
                    if (car) {
                        lines.add(drive(post, day, milesSoFar));
                    } else {
                        lines.addAll(trip(post, day));
                    }
                });
        if (!lines.isEmpty()) {
            UUID id = dice.id(Requests.millis(at));
            String title =
                    (car ? "Site visits from " : "Travel from ") + post.place().town();
            boolean submitted = fate.status() != Status.DRAFT;
            claims.add(new MadeClaim(
                    id, post, title, fate.status(), lines, at, submitted ? at : null, fate.decidedAt(), fate.reason()));
            if (submitted) {
                miles.putAll(milesSoFar);
            }
            lastMade = made;
        }
    }

    private record Fate(
            Status status,
            @Nullable LocalDateTime decidedAt,
            @Nullable String reason) {}

    /** Mileage is never returned here: later claims would have to be priced without it. */
    private Fate fate(LocalDateTime at, boolean car) {
        LocalDateTime decided = at.plusDays(dice.between(1, 9)).plusMinutes(dice.below(120));
        int percent = dice.below(100);
        boolean recent = at.toLocalDate().isAfter(almanac.today().minusDays(45));
        if (recent && percent < 15) {
            return new Fate(Status.DRAFT, null, null);
        }
        if (!decided.toLocalDate().isBefore(almanac.today())) {
            return new Fate(Status.SUBMITTED, null, null);
        }
        return percent < 22 && percent > 14 && !car
                ? new Fate(Status.RETURNED, decided, "The date of the journey and of the receipt differ. Please check.")
                : new Fate(Status.APPROVED, decided, null);
    }

    /** Days at work in the weeks before, in no order. */
    private List<LocalDate> travelDays(Post post, LocalDate made) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < 30 && days.size() < 6; i++) {
            LocalDate day = made.minusDays(dice.between(1, 20));
            if (day.isAfter(lastMade)
                    && !days.contains(day)
                    && post.dates().contains(day)
                    && post.minutesOn(day) > 0
                    && almanac.publicHoliday(post.place().nation(), day) == null
                    && !away.contains(day)) {
                days.add(day);
            }
        }
        return days;
    }

    /** Without files, trains must cost less than what a receipt is wanted for. */
    private boolean trains(Post post) {
        return receipts || rates.receiptFrom(post.department()) >= 500;
    }

    private Line drive(Post post, LocalDate day, Map<String, Integer> milesSoFar) {
        String town = post.place().town();
        Drive drive = person.is("driver") ? Journeys.round(post.place(), dice) : Journeys.drive(post.place(), dice);
        int there = person.is("driver") ? drive.miles() : 2 * drive.miles();
        String threshold = post.department() + TaxYear.of(day).startYear();
        int before = milesSoFar.getOrDefault(threshold, 0);
        milesSoFar.put(threshold, before + there);
        List<Part> parts = rates.miles(day, there, before);
        return new Line(
                Kind.CAR_MILEAGE,
                day,
                "Visit to " + drive.to(),
                parts,
                parts.stream().mapToLong(Part::pence).sum(),
                null,
                town,
                drive.to(),
                there,
                null,
                null);
    }

    private List<Line> trip(Post post, LocalDate day) {
        Train train =
                receipts && dice.inPercent(70) ? Journeys.far(post.place(), dice) : Journeys.near(post.place(), dice);
        String description = "Return from " + post.place().town() + " to " + train.to();
        ReceiptFile receipt = train.fare() >= rates.receiptFrom(post.department())
                ? ReceiptFile.of(dice, day, description, train.fare())
                : null;
        List<Line> lines = new ArrayList<>(2);
        lines.add(new Line(
                Kind.TRAIN,
                day,
                description,
                List.of(new Part("fare paid", 1, train.fare(), "Actual cost")),
                null,
                receipt,
                null,
                null,
                null,
                null,
                null));
        LocalDateTime left = day.atTime(LocalTime.of(dice.between(6, 9), 15 * dice.below(4)));
        LocalDateTime back = day.atTime(LocalTime.of(dice.between(15, 21), 15 * dice.below(4)));
        Rates.Meals meals = rates.meals(post.department(), left, back);
        lines.add(new Line(
                Kind.SUBSISTENCE,
                day,
                "Meals in " + train.to(),
                meals.parts(),
                meals.benchmark(),
                null,
                null,
                null,
                null,
                left,
                back));
        return lines;
    }
}
