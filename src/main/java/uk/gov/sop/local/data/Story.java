package uk.gov.sop.local.data;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.local.data.cast.Cast;
import uk.gov.sop.local.data.cast.Colleague;
import uk.gov.sop.local.data.cast.Cover;
import uk.gov.sop.local.data.cast.Post;
import uk.gov.sop.local.data.claims.ClaimRows;
import uk.gov.sop.local.data.leave.LeaveRows;
import uk.gov.sop.local.data.pay.PayKeys;
import uk.gov.sop.local.data.pay.PayRuns;

/** Writes all there is about one person after another. Each thread has its own. */
final class Story {

    private final Cast cast;
    private final Sheets sheets;
    private final String issuer;
    private final LeaveRows leave;
    private final ClaimRows claims;
    private final PayRuns pay;
    private final StringBuilder scratch = new StringBuilder(4096);

    /**
     * @param issuer of the sign-ins of those who have one
     * @param files where receipts go
     * @param keys that pay is sealed with
     */
    Story(
            Cast cast,
            Almanac almanac,
            String issuer,
            boolean withNextPay,
            @Nullable BiConsumer<UUID, byte[]> files,
            PayKeys keys,
            Sheets sheets) {
        Requests requests = new Requests(cast);
        this.cast = cast;
        this.sheets = sheets;
        this.issuer = issuer;
        this.leave = new LeaveRows(almanac, requests);
        this.claims = new ClaimRows(almanac, requests, files);
        this.pay = new PayRuns(almanac, withNextPay, keys);
    }

    void tell(Colleague person) {
        write(person);
        writeAccount(person);
        for (Post post : person.posts()) {
            write(person, post);
        }
        Set<LocalDate> away = leave.write(person, sheets, scratch);
        long[] expenses = claims.write(person, away, sheets, scratch);
        pay.write(person, expenses, sheets);
    }

    /** What is not about one person, from all threads' stories together. */
    void end(Iterable<Story> others) {
        others.forEach(other -> pay.add(other.pay));
        pay.writeRuns(sheets);
        int number = 0;
        for (Cover cover : cast.covers()) {
            sheets.of(Table.DELEGATION)
                    .id(new Dice(number++, "delegation").id(millis(cover.dates().start())))
                    .id(cover.managerId())
                    .id(cover.delegateId())
                    .date(cover.dates().start())
                    .date(cover.dates().end())
                    .text("made up")
                    .number(0)
                    .end();
        }
        sheets.flush();
    }

    Sheets sheets() {
        return sheets;
    }

    private static long millis(LocalDate day) {
        return Requests.millis(day.minusDays(14).atTime(9, 30));
    }

    private void write(Colleague person) {
        boolean signsIn = person.username() != null;
        sheets.of(Table.PERSON)
                .id(person.id())
                .text(person.staffNumber())
                .text(person.givenName())
                .text(person.familyName())
                .date(person.serviceStartedOn())
                .text(signsIn ? issuer : null)
                .text(signsIn ? Colleague.subjectOf(person.number()).toString() : null)
                .end();
    }

    /** No bank has a sort code that begins with four noughts. */
    private void writeAccount(Colleague person) {
        Dice dice = person.dice("bank account");
        sheets.of(Table.BANK_ACCOUNT)
                .id(person.id())
                .text("00%04d".formatted(dice.below(100)))
                .text("%08d".formatted(dice.below(100_000_000)))
                .utc(person.serviceStartedOn().atTime(9, 30))
                .end();
    }

    private void write(Colleague person, Post post) {
        sheets.of(Table.ASSIGNMENT)
                .id(person.dice("post from " + post.from())
                        .id(Requests.millis(post.from().atStartOfDay())))
                .id(person.id())
                .text(post.department())
                .id(post.managerId())
                .text(post.grade().name())
                .text(post.place().town())
                .text(post.place().nation().division())
                .text(post.week().array())
                .date(post.from())
                .date(post.dates().end())
                .text(post.costCentre())
                .end();
    }
}
