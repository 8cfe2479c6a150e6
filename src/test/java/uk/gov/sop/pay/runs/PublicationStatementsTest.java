package uk.gov.sop.pay.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.P60Samples;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;

/** Publication changes the run, whatever is in it: as many statements for a few as for very many. */
@QuarkusTest
class PublicationStatementsTest {

    private static final int FEW = 3;
    private static final int MANY = 300;

    @Inject
    SessionFactory database;

    private final List<String> everybody =
            IntStream.range(0, MANY).mapToObj(i -> Staff.head().staffNumber()).toList();

    @Test
    void payslips_appear_by_one_change_however_many_there_are() {
        long few = statements("payslip", FEW, this::payslips);
        assertEquals(few, statements("payslip", MANY, this::payslipsOfMay));
    }

    @Test
    void p60s_appear_by_one_change_however_many_there_are() {
        List<String> others = everybody.reversed();
        long few = statements("yearly_document", FEW, people -> p60s(everybody.subList(0, people)));
        assertEquals(few, statements("yearly_document", MANY - FEW, people -> p60s(others.subList(0, people))));
    }

    private String payslips(int people) {
        return PaySamples.run("CO", PaySamples.APRIL, of(everybody.subList(0, people), PaySamples::april));
    }

    private String payslipsOfMay(int people) {
        return PaySamples.run("CO", PaySamples.MAY, of(everybody.subList(0, people), PaySamples::may));
    }

    private static String p60s(List<String> people) {
        return P60Samples.run("CO", P60Samples.YEAR, of(people, P60Samples::p60));
    }

    private static ObjectNode[] of(List<String> people, Function<String, ObjectNode> made) {
        return people.stream().map(made).toArray(ObjectNode[]::new);
    }

    private long statements(String table, int people, Function<Integer, String> file) {
        UUID run = Api.newId();
        Payroll.put(run, file.apply(people)).statusCode(201);
        Payroll.check(Payroll.client(), run).statusCode(200);
        Payroll.approve(Payroll.approver(), run).statusCode(200);
        long written = lastWritten(table, run);
        long counted = counted(() -> Payroll.publish(run, "{}").statusCode(200));
        assertEquals(people, Staff.count("select count(*) from " + table + " where run_id = ?", run));
        assertEquals(written, lastWritten(table, run), "no row of it was written again");
        return counted;
    }

    private long counted(Runnable request) {
        var statistics = database.getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        request.run();
        long counted = statistics.getPrepareStatementCount() - before;
        statistics.setStatisticsEnabled(false);
        return counted;
    }

    /** The number of the transaction. */
    private static long lastWritten(String table, UUID run) {
        return Staff.count("select max(xmin::text::bigint) from " + table + " where run_id = ?", run);
    }
}
