package uk.gov.sop.local.data.claims;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.local.data.Almanac;
import uk.gov.sop.local.data.Dice;
import uk.gov.sop.local.data.Requests;
import uk.gov.sop.local.data.Rows;
import uk.gov.sop.local.data.Sheets;
import uk.gov.sop.local.data.Table;
import uk.gov.sop.local.data.cast.Colleague;
import uk.gov.sop.local.data.cast.Post;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.shared.Money;

/** A person's claims on their sheets. */
public final class ClaimRows {

    /** Approved so many days before, expenses are paid with a month's salary. */
    private static final int PAYROLL_CLOSES_DAYS = 8;

    private final Almanac almanac;
    private final Requests requests;
    private final @Nullable BiConsumer<UUID, byte[]> files;
    private final Rates rates = new Rates();

    /** @param files where receipts go; null for none */
    public ClaimRows(Almanac almanac, Requests requests, @Nullable BiConsumer<UUID, byte[]> files) {
        this.almanac = almanac;
        this.requests = requests;
        this.files = files;
    }

    /** @return what is paid with the salary of each pay day, in pence */
    public long[] write(Colleague person, Set<LocalDate> away, Sheets sheets, StringBuilder scratch) {
        boolean receipts = files != null && person.username() != null;
        Dice ids = person.dice("claim ids");
        long[] paid = new long[almanac.payDays().size()];
        for (MadeClaim claim : new ClaimPlan(person, almanac, rates, away, receipts).claims()) {
            int with = payDayOf(claim);
            write(person, claim, paidOn(with), ids, sheets, scratch);
            if (with >= 0) {
                Post then = person.postOn(almanac.payDays().get(with)).orElse(null);
                paid[with] +=
                        then != null && then.department().equals(claim.post().department()) ? claim.total() : 0;
            }
        }
        return paid;
    }

    /** Of an approved claim, which pay day comes next after the payroll could take it; -1 where none does. */
    private int payDayOf(MadeClaim claim) {
        LocalDateTime decided = claim.decidedAt();
        if (claim.status() != MadeClaim.Status.APPROVED || decided == null) {
            return -1;
        }
        LocalDate taken = decided.toLocalDate().plusDays(PAYROLL_CLOSES_DAYS);
        List<LocalDate> payDays = almanac.payDays();
        return IntStream.range(0, payDays.size())
                .filter(i -> !payDays.get(i).isBefore(taken))
                .findFirst()
                .orElse(-1);
    }

    /** Null for what is not yet paid. */
    private @Nullable LocalDate paidOn(int payDay) {
        return payDay >= 0 && almanac.payDays().get(payDay).isBefore(almanac.today())
                ? almanac.payDays().get(payDay)
                : null;
    }

    private void write(
            Colleague person,
            MadeClaim claim,
            @Nullable LocalDate paidOn,
            Dice ids,
            Sheets sheets,
            StringBuilder scratch) {
        LocalDateTime decided = claim.decidedAt();
        Rows rows = sheets.of(Table.CLAIM)
                .id(claim.id())
                .id(person.id())
                .text(claim.post().department())
                .text(claim.title())
                .text(paidOn == null ? claim.status().name() : "PAID")
                .number(claim.total())
                .number(claim.taxable())
                .utc(claim.submittedAt());
        boolean waits = claim.status() == MadeClaim.Status.SUBMITTED;
        (waits ? rows.utc(claim.submittedAt()).number(1) : rows.nothing().nothing())
                .utc(decided)
                .text(claim.reason())
                .text("made up")
                .utc(claim.createdAt())
                .utc(decided == null ? claim.createdAt() : decided)
                .number(claim.version());
        if (paidOn == null) {
            rows.nothing().nothing().end();
        } else {
            rows.id(ids.id(Requests.millis(paidOn.atStartOfDay()))).date(paidOn).end();
        }
        List<MadeClaim.Line> lines = claim.lines();
        for (int i = 0; i < lines.size(); i++) {
            write(person, claim, i, ids, sheets, scratch);
        }
        if (claim.submittedAt() != null) {
            requests.write(
                    sheets,
                    person,
                    claim.post(),
                    ids,
                    "EXPENSE_CLAIM",
                    claim.id(),
                    "Expense claim: " + claim.title(),
                    Money.pence(claim.total()) + " in " + lines.size() + (lines.size() == 1 ? " line" : " lines"),
                    claim.submittedAt(),
                    statusOf(claim.status()),
                    decided,
                    claim.reason());
        }
    }

    private void write(
            Colleague person, MadeClaim claim, int position, Dice ids, Sheets sheets, StringBuilder scratch) {
        MadeClaim.Line line = claim.lines().get(position);
        UUID receipt = line.receipt() == null ? null : keep(person, line.receipt(), claim.createdAt(), ids, sheets);
        Rows rows = sheets.of(Table.CLAIM_LINE);
        scratch.setLength(0);
        line.writeSaid(scratch, receipt);
        rows.id(claim.id())
                .number(position)
                .text(line.kind().name())
                .date(line.date())
                .text(scratch)
                .number(line.pence());
        scratch.setLength(0);
        for (Part part : line.parts()) {
            part.writeTo(scratch.append(scratch.isEmpty() ? '[' : ','));
        }
        (line.approved() == null ? rows.nothing() : rows.number(line.approved()))
                .number(line.taxable())
                .text(line.parts().isEmpty() ? "[]" : scratch.append(']'))
                .text(receipt == null ? "{}" : "{" + receipt + "}")
                .number(line.miles() == null ? 0 : line.miles())
                .number(line.firstMiles())
                .end();
    }

    private UUID keep(Colleague person, ReceiptFile file, LocalDateTime claimed, Dice ids, Sheets sheets) {
        LocalDateTime received = claimed.minusMinutes(ids.between(2, 40));
        UUID id = ids.id(Requests.millis(received));
        Rows rows = sheets.of(Table.RECEIPT)
                .id(id)
                .id(person.id())
                .text(id.toString())
                .text(file.mediaType())
                .number(file.content().length);
        (file.isPicture()
                        ? rows.number(ReceiptFile.WIDTH)
                                .number(ReceiptFile.HEIGHT)
                                .nothing()
                        : rows.nothing().nothing().number(1))
                .text(Fingerprint.of(file.content()))
                .utc(received)
                .end();
        if (files != null) {
            files.accept(id, file.content());
        }
        return id;
    }

    private static Requests.Status statusOf(MadeClaim.Status status) {
        return switch (status) {
            case DRAFT, SUBMITTED -> Requests.Status.WAITING;
            case RETURNED -> Requests.Status.DECLINED;
            case APPROVED -> Requests.Status.APPROVED;
        };
    }
}
