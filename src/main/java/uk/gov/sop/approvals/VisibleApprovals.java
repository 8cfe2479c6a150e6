package uk.gov.sop.approvals;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.gov.sop.approvals.ApprovalSubject.Fact;
import uk.gov.sop.approvals.ApprovalSubject.Reader;
import uk.gov.sop.approvals.ApprovalView.Action;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.people.Directory;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.RuleBroken;

/** Approvals as whoever asks may see them. */
@Singleton
class VisibleApprovals {

    private final Approvals approvals;
    private final Inbox inbox;
    private final List<ApprovalSubject> subjects;
    private final CurrentPerson current;
    private final Directory directory;

    VisibleApprovals(
            Approvals approvals,
            Inbox inbox,
            @All List<ApprovalSubject> subjects,
            CurrentPerson current,
            Directory directory) {
        this.approvals = approvals;
        this.inbox = inbox;
        this.subjects = subjects;
        this.current = current;
        this.directory = directory;
    }

    /** To the claimant too, who may look but not decide; to all others it does not exist. */
    Approval find(UUID id) {
        Person me = current.get();
        Approval approval = approvals.findByIdOptional(id).orElseThrow(RuleBroken::notFound);
        Person claimant = directory.person(approval.claimant().id());
        boolean decided = approval.decidedBy().filter(me::equals).isPresent();
        if (!decided && !claimant.equals(me) && !inbox.mayDecide(me, claimant, approval.level())) {
            throw RuleBroken.notFound();
        }
        return approval;
    }

    ApprovalSubject subjectOf(Approval approval) {
        return subjects.stream()
                .filter(s -> s.kind() == approval.kind())
                .findFirst()
                .orElseThrow();
    }

    ApprovalView view(Approval approval) {
        return ApprovalView.of(approval, facts(approval), actions(approval));
    }

    /** Why the line manager approved what is now before the manager above, where that was said. */
    private Optional<Fact> approvedBelow(Approval approval) {
        return approval.level() == 1
                ? Optional.empty()
                : inbox.approvedBelow(approval.subjectId())
                        .filter(first -> first.reason() != null)
                        .map(first -> new Fact(
                                "Approved by " + first.decidedByName(), Objects.requireNonNull(first.reason())));
    }

    private List<Action> actions(Approval approval) {
        Person me = current.get();
        return approval.status() != ApprovalStatus.WAITING
                        || approval.claimant().equals(me)
                        || approvals.needsAnotherThan(me, approval)
                ? List.of()
                : List.of(Action.approve, Action.decline);
    }

    /** Who was asked sees what was put before them then, never what its claimant has made of it since. */
    private List<Fact> facts(Approval approval) {
        return Stream.concat(factsOfSubject(approval).stream(), approvedBelow(approval).stream())
                .toList();
    }

    private List<Fact> factsOfSubject(Approval approval) {
        ApprovalSubject subject = subjectOf(approval);
        if (approval.claimant().equals(current.get())) {
            return subject.facts(approval.subjectId(), Reader.CLAIMANT);
        }
        return switch (approval.status()) {
            case WAITING -> subject.facts(approval.subjectId(), Reader.APPROVER);
            case APPROVED ->
                approvals.wasPutAgain(approval) ? List.of() : subject.facts(approval.subjectId(), Reader.DECIDER);
            case DECLINED, WITHDRAWN -> List.of();
        };
    }
}
