package uk.gov.sop.pay.queries;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.gov.sop.pay.queries.PayQueryThread.MessageView;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.people.disclosures.Disclosures;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** The queries of whoever asks: nobody else's is there for them. */
@Singleton
class OwnPayQueries {

    /** What a payslip has lines for, and payroll can still see to. */
    static final int MOST_WAITING = 10;

    private final PayQueries queries;
    private final PayQueryThread thread;
    private final UsualTime usual;
    private final CurrentPerson current;
    private final Disclosures disclosures;
    private final Locks locks;

    OwnPayQueries(
            PayQueries queries,
            PayQueryThread thread,
            UsualTime usual,
            CurrentPerson current,
            Disclosures disclosures,
            Locks locks) {
        this.queries = queries;
        this.thread = thread;
        this.usual = usual;
        this.current = current;
        this.disclosures = disclosures;
        this.locks = locks;
    }

    /** Behind what else the person asks at the same moment, since that counts too. */
    void lock(UUID... ids) {
        locks.on(Stream.concat(Stream.of(ids), Stream.of(current.get().id())).toList());
    }

    /** Empty when there is none; another person's does not exist for the caller either. */
    Optional<PayQuery> byId(UUID id) {
        Optional<PayQuery> found = queries.findByIdOptional(id);
        if (found.isPresent() && !found.get().isOf(current.get().id())) {
            throw RuleBroken.notFound();
        }
        return found;
    }

    /** Refuses one more that waits for payroll where enough do. */
    void requireRoomToWait() {
        if (queries.waiting(current.get().id()) >= MOST_WAITING) {
            throw new RuleBroken(
                    Rule.PAY_QUERIES_WAITING,
                    "%d of your queries wait for an answer. Write more in one of those, or come back when one is answered."
                            .formatted(MOST_WAITING));
        }
    }

    /** With all that was written, which is on record as seen. */
    PayQueryView shown(PayQuery query) {
        disclosures.recordOwn(query.personId(), query.department(), Disclosures.What.PAY_QUERY, query.id());
        List<MessageView> written = thread.of(query);
        boolean full = PayQueryThread.isFull(query, query.personId(), written.size());
        return new PayQueryView(
                query.id(),
                query.payslipId(),
                query.line(),
                query.department(),
                query.status(),
                query.askedAt(),
                written,
                usual.workingDays(query.department()),
                full ? List.of() : List.of(PayQueryView.Action.write));
    }
}
