package uk.gov.sop.expenses.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class PaymentRowsTest {

    @Test
    void a_connection_is_given_back_when_the_database_refuses_the_query() {
        List<String> asked = new ArrayList<>();
        Connection connection = refusing(Connection.class, asked);
        DataSource database = made(DataSource.class, (name) -> connection);
        assertThrows(
                SQLException.class,
                () -> PaymentRows.read(database, UUID.randomUUID(), payments -> assertEquals(0, payments.count())));
        assertEquals("close", asked.getLast());
    }

    private static <T> T refusing(Class<T> type, List<String> asked) {
        return made(type, name -> {
            asked.add(name);
            if (name.equals("prepareStatement")) {
                throw new SQLException("no");
            }
            return null;
        });
    }

    private interface Answer {
        Object to(String method) throws SQLException;
    }

    private static <T> T made(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer.to(method.getName())));
    }
}
