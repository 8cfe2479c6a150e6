package uk.gov.sop.expenses.topups;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.claims.Adjustments;
import uk.gov.sop.expenses.claims.PaymentQueue;
import uk.gov.sop.expenses.topups.TopUpResource.TopUpView;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.ETag;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Precondition;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;

/**
 * Approves all that is due for some days of travel, some people at a time, each in a transaction that also counts them:
 * nobody waits for the whole, and what breaks off goes on where it was. What was topped up is due no more, so nothing is
 * paid twice. Whatever is submitted after an act has begun is priced by the rates on record anyway.
 */
@Singleton
class ToppingUp {

    private static final int PEOPLE = 100;

    private final RateTopUps acts;
    private final TopUps topUps;
    private final Adjustments adjustments;
    private final CurrentPerson officer;
    private final PaymentQueue queue;
    private final Locks locks;
    private final Today today;

    ToppingUp(
            RateTopUps acts,
            TopUps topUps,
            Adjustments adjustments,
            CurrentPerson officer,
            PaymentQueue queue,
            Locks locks,
            Today today) {
        this.acts = acts;
        this.topUps = topUps;
        this.adjustments = adjustments;
        this.officer = officer;
        this.queue = queue;
        this.locks = locks;
        this.today = today;
    }

    /** @return whether this request is the first */
    @Transactional
    boolean begin(UUID id, TopUpRequest body, DateRange travelled, @Nullable String ifMatch) {
        locks.on(id);
        String sent = Fingerprint.of(body);
        Optional<RateTopUp> existing = acts.findByIdOptional(id);
        if (existing.isEmpty()) {
            Precondition.requireNone(ifMatch);
            acts.persist(new RateTopUp(id, body.department(), travelled, officer.signIn(), today.now(), sent));
            return true;
        }
        if (!Precondition.isRetry(ifMatch, sent, existing.get().fingerprint())) {
            Precondition.require(ifMatch, ETag.of(TopUpView.of(existing.get())));
            throw new RuleBroken(
                    Rule.TOP_UP_MADE, "What was approved is never changed. Approve other days under a new id.");
        }
        return false;
    }

    /** Does what is left of it. Several at once get in nobody's way. */
    @Transactional(Transactional.TxType.NEVER)
    RateTopUp complete(UUID id) {
        RateTopUp act = QuarkusTransaction.requiringNew().call(() -> acts.findById(id));
        if (act.isFinished()) {
            return act;
        }
        List<UUID> travellers =
                QuarkusTransaction.requiringNew().call(() -> topUps.travellers(act.department(), act.travelled()));
        travellers.stream()
                .gather(Gatherers.windowFixed(PEOPLE))
                .forEach(people -> QuarkusTransaction.requiringNew().run(() -> approve(id, act.department(), people)));
        return QuarkusTransaction.requiringNew().call(() -> finished(id, act.department()));
    }

    /** In the transaction that is open. */
    void approve(UUID id, String department, List<UUID> people) {
        RateTopUp act = locked(id, department, people);
        if (act.isFinished()) {
            return;
        }
        List<DueTopUp> due = topUps.due(department, act.travelled(), people);
        Map<UUID, List<Adjustments.TopUp>> byPerson = due.stream()
                .collect(Collectors.groupingBy(
                        DueTopUp::personId, Collectors.mapping(DueTopUp::asTopUp, Collectors.toList())));
        adjustments.add(
                byPerson, department, "Rate top-up for travel of " + CivilDates.text(act.travelled()), rule(act));
        int repriced = adjustments.repriceUnpaid(department, act.travelled(), people);
        act.add(byPerson.size(), due.size(), DueTopUp.total(due), repriced);
    }

    private RateTopUp finished(UUID id, String department) {
        RateTopUp act = locked(id, department, List.of());
        if (!act.isFinished()) {
            act.finish(today.now());
        }
        return act;
    }

    /** Read when all locks are held, so that others who work on the same act count what they did before. */
    private RateTopUp locked(UUID id, String department, List<UUID> people) {
        locks.on(people);
        queue.of(department);
        return acts.findById(id);
    }

    private static String rule(RateTopUp act) {
        return "A rate was changed after payment; finance approved all that was due on "
                + CivilDates.text(LocalDate.ofInstant(act.approvedAt(), Today.LONDON)) + ".";
    }
}
