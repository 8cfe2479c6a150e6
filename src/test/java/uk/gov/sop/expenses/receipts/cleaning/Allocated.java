package uk.gov.sop.expenses.receipts.cleaning;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** How much memory all threads have asked for so far, those included that are gone, whether or not it is in use any more. */
final class Allocated {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocated() {}

    static long bytes() {
        return THREADS.getTotalThreadAllocatedBytes();
    }
}
