package uk.gov.sop.expenses.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.sop.expenses.audit.AuditedClaim.as;
import static uk.gov.sop.expenses.audit.Auditing.auditor;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** Whoever claimed or decided does not audit it, whatever became of it. */
@QuarkusTest
class InvolvedAuditorHttpTest {

    /** Each test has a day of its own. */
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final LocalDate day = LocalDate.of(2026, 8, 1).plusDays(DAYS.getAndIncrement());
    private AuditedClaim audited;

    @BeforeEach
    void claim() {
        audited = new AuditedClaim(day);
    }

    @Test
    void nobody_audits_their_own_claim_or_decision() {
        audited.decide("DECLINED", "Which gate?");
        audited.draw();
        for (Member involved : new Member[] {audited.claimant, audited.manager}) {
            audited.evidence(as(involved)).statusCode(403).body("rule", equalTo("AUDITOR_INVOLVED"));
            audited.record("{\"outcome\": \"IN_ORDER\"}", as(involved)).statusCode(403);
        }
        Member independent = Staff.managedBy(audited.manager);
        audited.evidence(as(independent)).statusCode(200).body("decisions.reason", contains("Which gate?"));
        assertEquals(1, Staff.count("select count(*) from disclosure where viewer_id = ?", independent.id()));
    }

    @Test
    void nor_by_taking_it_back_first() {
        audited.draw();
        audited.takeBack();
        audited.record("{\"outcome\": \"IN_ORDER\"}", as(audited.claimant))
                .statusCode(403)
                .body("rule", equalTo("AUDITOR_INVOLVED"));
        audited.evidence(auditor()).statusCode(404);
        audited.record("{\"outcome\": \"QUERY\", \"note\": \"Taken back\"}").statusCode(200);
    }

    @Test
    void nor_by_deleting_it() {
        audited.draw();
        audited.takeBack();
        audited.delete().statusCode(204);
        audited.record("{\"outcome\": \"IN_ORDER\"}", as(audited.claimant))
                .statusCode(403)
                .body("rule", equalTo("AUDITOR_INVOLVED"));
        audited.outcome(as(audited.claimant)).statusCode(403);
        audited.evidence(as(audited.claimant)).statusCode(403);
        audited.drawn(as(audited.claimant)).statusCode(200).body("drawnClaims", hasSize(0));
        audited.drawn(as(audited.manager)).body("drawnClaims", hasSize(1));
        audited.record("{\"outcome\": \"QUERY\", \"note\": \"Deleted\"}").statusCode(200);
    }

    @Test
    void an_auditor_does_not_learn_that_their_own_claim_is_drawn_and_what_was_found() {
        audited.draw();
        audited.record("{\"outcome\": \"QUERY\", \"note\": \"Which gate?\"}").statusCode(200);
        audited.outcome(as(audited.claimant)).statusCode(403).body("rule", equalTo("AUDITOR_INVOLVED"));
        audited.drawn(as(audited.claimant)).statusCode(200).body("drawnClaims", hasSize(0));
        audited.drawn(as(audited.manager)).body("drawnClaims", hasSize(1));
    }
}
