package uk.gov.sop;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.IdentityServer;
import uk.gov.sop.testsupport.OwnProcess;
import uk.gov.sop.testsupport.PackagedApplication;
import uk.gov.sop.testsupport.Staff.Member;

/**
 * Payroll's engine, the identity provider and all else but the database may be down: people read their payslips for as
 * long as their sign-in lasts.
 */
@QuarkusIntegrationTest
@DisabledIfSystemProperty(named = "native", matches = ".*", disabledReason = "starts the JVM package itself")
class EngineAwayIT {

    private static final String PAY = "pay:read pay:write";
    private static final String RUNS = "payroll-runs:write payroll-runs:approve";

    private final IdentityServer identity = IdentityServer.started();

    @Test
    void payslips_are_there_while_nothing_but_the_database_is() {
        try (identity;
                OwnProcess service =
                        OwnProcess.started("engine-away", Map.of("quarkus.oidc.auth-server-url", identity.issuer()))) {
            Member me = PackagedApplication.join(identity.issuer(), "somebody");
            pay(service, me);
            String mine = identity.token(me.subject(), PAY);
            String ofANewKey = identity.tokenOfANewKey(me.subject(), PAY);
            identity.close();
            for (int i = 0; i < 3; i++) {
                readsTheirPay(service, mine);
                // The first of them makes the service ask for new keys.
                get(service, ofANewKey, "/v1/payslips").statusCode(anyOf(is(401), is(503)));
            }
            assertEquals(200, service.readiness());
        }
    }

    private static void readsTheirPay(OwnProcess service, String token) {
        String slip = get(service, token, "/v1/payslips")
                .statusCode(200)
                .body("payslips.totals.net.pence", contains(237906))
                .extract()
                .path("payslips[0].id");
        get(service, token, "/v1/payslips/" + slip).statusCode(200).body("netPayments[0].account", equalTo("****4321"));
        get(service, token, "/v1/pay-disclosures").statusCode(200).body("disclosures[0].what", equalTo("PAYSLIP"));
    }

    private static ValidatableResponse get(OwnProcess service, String token, String path) {
        return client(service, token).get(path).then();
    }

    private void pay(OwnProcess service, Member me) {
        UUID run = Api.newId();
        String file = PaySamples.run(me.department(), PaySamples.APRIL, PaySamples.april(me.staffNumber()));
        String fingerprint = Payroll.send(officer(service, "one"), run, file)
                .statusCode(201)
                .extract()
                .path("fingerprint");
        String looked = "{\"fingerprint\": \"%s\"}".formatted(fingerprint);
        Payroll.decide(officer(service, "one"), run, "check", looked).statusCode(200);
        Payroll.decide(officer(service, "two"), run, "approval", looked).statusCode(200);
        Payroll.decide(officer(service, "one"), run, "publication", "{}").statusCode(200);
    }

    private RequestSpecification officer(OwnProcess service, String subject) {
        return client(service, identity.token(subject, RUNS));
    }

    private static RequestSpecification client(OwnProcess service, String token) {
        return Api.withToken(token).port(service.port());
    }
}
