package uk.gov.sop.holidays.carryover;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Singleton
class CarryOvers implements PanacheRepositoryBase<CarryOver, UUID> {

    private static final String LATEST = """
            select id from carry_over where department = :department and status = 'DONE'
            order by place desc limit 1""";

    /** Newest id first. */
    List<CarryOver> page(@Nullable String department, UUID after, int limit) {
        return find("id < ?1 and (?2 is null or department = ?2) order by id desc", after, department)
                .range(0, limit - 1)
                .list();
    }

    /** Of those of its department that still hold. */
    void requireLatest(CarryOver act) {
        boolean latest = getEntityManager()
                .createNativeQuery(LATEST, UUID.class)
                .setParameter("department", act.department())
                .getResultStream()
                .allMatch(act.id()::equals);
        if (!latest) {
            throw CarryOver.fixed(
                    "Another carry-over of this department was done after it. Only the latest can be done again or "
                            + "reversed: begin with that one.");
        }
    }
}
