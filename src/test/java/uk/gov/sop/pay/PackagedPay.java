package uk.gov.sop.pay;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import uk.gov.sop.local.DemoUser;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.PackagedApplication;
import uk.gov.sop.testsupport.SignIn;

/** Pay in the packaged application, which came as all does: from payroll officers who sign in. */
public final class PackagedPay {

    private PackagedPay() {}

    /** Of the employee: two payslips, the second of which has another deduction, and the P60 and P11D of the year before. */
    public static void forTwoMonthsAndTheYearBefore() {
        String staffNumber = Api.withToken(token(PackagedApplication.EMPLOYEE, ""))
                .get("/v1/me")
                .path("staffNumber");
        publish(PaySamples.run("CO", PaySamples.APRIL, PaySamples.april(staffNumber)));
        publish(PaySamples.run("CO", PaySamples.MAY, PaySamples.withUnion(PaySamples.may(staffNumber))));
        publish(P60Samples.run("CO", P60Samples.YEAR, P60Samples.p60(staffNumber)));
        publish(P11DSamples.run("CO", P60Samples.YEAR, P11DSamples.p11d(staffNumber)));
    }

    private static void publish(String file) {
        UUID run = Api.newId();
        String fingerprint =
                Payroll.send(sender(), run, file).statusCode(201).extract().path("fingerprint");
        String looked = "{\"fingerprint\": \"%s\"}".formatted(fingerprint);
        Payroll.decide(sender(), run, "check", looked).statusCode(200);
        Payroll.decide(approver(), run, "approval", looked).statusCode(200);
        Payroll.decide(sender(), run, "publication", "{}").statusCode(200).body("status", equalTo("PUBLISHED"));
    }

    public static RequestSpecification sender() {
        return Api.withToken(senderToken());
    }

    /** For requests that are written by hand. */
    public static String senderToken() {
        return token(PackagedApplication.PAYROLL_OFFICER, "payroll-runs:write");
    }

    private static RequestSpecification approver() {
        return Api.withToken(token(PackagedApplication.SECOND_PAYROLL_OFFICER, "payroll-runs:approve"));
    }

    private static String token(DemoUser user, String scope) {
        return new SignIn().inTerminal("sop-terminal", user, "openid " + scope).accessToken();
    }
}
