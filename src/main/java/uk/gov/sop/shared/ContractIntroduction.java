package uk.gov.sop.shared;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.servers.Server;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** What the contract says before its first operation. */
final class ContractIntroduction {

    private ContractIntroduction() {}

    static Info info() {
        return OASFactory.createInfo()
                .description(description())
                .contact(OASFactory.createContact().name("The SOP Mobile team of your shared service centre"))
                .license(OASFactory.createLicense().name("MIT License").identifier("MIT"));
    }

    static Server server() {
        return OASFactory.createServer()
                .url("/")
                .description("The environment that this document comes from: production, staging or local")
                .addExtension("x-internal", false);
    }

    static List<Tag> tags() {
        return List.of(
                tag("Me", "Who the service takes you to be."),
                tag("Expenses", "Claiming what you spent for your department."),
                tag("Holidays", "Your leave: what remains, what a request costs, and asking for it."),
                tag("Pay", "Your payslips."),
                tag("Approvals", "What waits for your decision, and who decides while you are away."),
                tag("Audit", "A random share of expense claims, checked again; not for staff."),
                tag("Back office", "Files from the HR and payroll systems, and paying expenses; not for staff."));
    }

    private static Tag tag(String name, String description) {
        return OASFactory.createTag().name(name).description(description);
    }

    private static String description() {
        return """
                Expenses, holidays and pay for government staff.

                Clients make the id of what they create (UUID version 7) and `PUT` it; a lost reply is simply sent \
                again. Changes carry `If-Match`. Every refusal is a problem document (RFC 9457) whose `type` is \
                `urn:sop:problem:` and the rule in lower case with hyphens. Money is whole pence.

                | Rule | Status | Meaning |
                |---|---|---|
                """
                + Arrays.stream(Rule.values())
                        .map(rule -> "| `%s` | %d | %s |".formatted(rule, rule.status(), rule.title()))
                        .collect(Collectors.joining("\n"));
    }
}
