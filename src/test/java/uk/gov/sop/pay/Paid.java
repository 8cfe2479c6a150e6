package uk.gov.sop.pay;

import java.util.UUID;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff.Member;

/** For tests outside this room: somebody who has been paid. */
public final class Paid {

    private Paid() {}

    /** Publishes a run with this person alone and tells the id of the payslip. */
    public static String payslipOf(Member member) {
        UUID run = Api.newId();
        String file = PaySamples.run(member.department(), PaySamples.APRIL, PaySamples.april(member.staffNumber()));
        Payroll.put(run, file).statusCode(201);
        Payroll.publish(run).statusCode(200);
        return Api.as(member)
                .get("/v1/payslips")
                .then()
                .statusCode(200)
                .extract()
                .path("payslips[0].id");
    }

    /** Publishes a run with this person's P60 alone, and tells where it is read. */
    public static String p60Of(Member member) {
        UUID run = Api.newId();
        String file = P60Samples.run(member.department(), P60Samples.YEAR, P60Samples.p60(member.staffNumber()));
        Payroll.put(run, file).statusCode(201);
        Payroll.publish(run).statusCode(200);
        return "/v1/p60s/" + P60Samples.YEAR;
    }

    /** Publishes a run with this person's P11D alone, and tells where it is read. */
    public static String p11dOf(Member member) {
        UUID run = Api.newId();
        String file = P11DSamples.run(member.department(), P60Samples.YEAR, P11DSamples.p11d(member.staffNumber()));
        Payroll.put(run, file).statusCode(201);
        Payroll.publish(run).statusCode(200);
        return "/v1/p11ds/" + P60Samples.YEAR;
    }
}
