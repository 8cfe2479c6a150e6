package uk.gov.sop.local.data.pay;

import java.time.LocalDate;
import uk.gov.sop.local.data.cast.Grade;
import uk.gov.sop.local.data.cast.Post;

/** Full-time salaries: a pay award takes effect each April and is paid, with arrears, in a month of the department's. */
final class PayScale {

    private static final int ANCHOR_YEAR = 2025;

    private PayScale() {}

    /**
     * Pence a year for this post's hours.
     *
     * @param awards the year of the last award that counts
     * @param step hundredths of a percent above or below the grade's middle
     */
    static long salary(Post post, int awards, int step) {
        return post.week().partOf(fullTime(post.grade(), awards, step));
    }

    /** The year whose award was being paid on a pay day. */
    static int awardsPaidOn(String department, LocalDate payDay) {
        int year = awardYear(payDay);
        return payDay.isBefore(LocalDate.of(year, awardMonth(department), 1)) ? year - 1 : year;
    }

    /** The April that an award for this day would count from. */
    static int awardYear(LocalDate day) {
        return day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear();
    }

    static boolean isAwardMonth(String department, LocalDate payDay) {
        return payDay.getMonthValue() == awardMonth(department);
    }

    private static int awardMonth(String department) {
        return switch (department) {
            case "CO" -> 9;
            case "EA" -> 7;
            case "GPA" -> 8;
            default -> 6 + Math.floorMod(department.hashCode(), 4);
        };
    }

    private static long fullTime(Grade grade, int awards, int step) {
        long pounds = grade.pounds() + grade.pounds() * (long) step / 10_000;
        for (int year = ANCHOR_YEAR; year < awards; year++) {
            pounds = pounds * (10_000 + awardOf(year + 1)) / 10_000;
        }
        for (int year = ANCHOR_YEAR; year > awards; year--) {
            pounds = pounds * 10_000 / (10_000 + awardOf(year));
        }
        return 100 * pounds;
    }

    /** Hundredths of a percent. */
    private static int awardOf(int year) {
        return switch (year) {
            case 2024 -> 500;
            case 2025 -> 325;
            case 2026 -> 350;
            default -> 300;
        };
    }
}
