package uk.gov.sop.expenses.reading;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What an invented shop sold, before it is printed. Amounts are in whole pence or cents. */
record Sale(String shop, String street, LocalDate date, LocalTime time, List<Item> items, int vatPercent) {

    /** The day on which every made-up receipt is photographed. */
    static final LocalDate UPLOADED_ON = LocalDate.of(2026, 11, 16);

    private static final String[] FIRST = {
        "Ashgrove", "Bramley", "Copperfield", "Dunmore", "Eastwick", "Fernhill", "Greylag", "Harrowby", "Ivybridge",
        "Juniper", "Kestrel", "Larkfield", "Marlow", "Northgate", "Oakdene", "Pemberton", "Quillon", "Rookwood",
        "Silverdale", "Thornbury"
    };
    private static final String[] STREETS = {
        "12 High Street", "4 Station Road", "88 Market Place", "31 Mill Lane", "7 Castle Street", "150 London Road"
    };

    static Sale of(Random random, String[] trades, String[] goods, int items, int cheapest, int dearest) {
        List<Item> sold = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            sold.add(new Item(pick(random, goods), cheapest + random.nextInt(dearest - cheapest)));
        }
        return new Sale(
                pick(random, FIRST) + " " + pick(random, trades),
                pick(random, STREETS),
                UPLOADED_ON.minusDays(random.nextInt(120)),
                LocalTime.of(7 + random.nextInt(15), random.nextInt(60)),
                sold,
                random.nextInt(4) == 0 ? 5 : 20);
    }

    static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    long total() {
        return items.stream().mapToLong(Item::price).sum();
    }

    /** The VAT that a price contains, rounded down. */
    long vatIn(long gross) {
        return gross * vatPercent / (100 + vatPercent);
    }

    record Item(String name, int price) {}
}
