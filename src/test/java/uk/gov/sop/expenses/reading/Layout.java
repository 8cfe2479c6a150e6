package uk.gov.sop.expenses.reading;

import static uk.gov.sop.expenses.reading.Printed.continental;
import static uk.gov.sop.expenses.reading.Printed.plain;
import static uk.gov.sop.expenses.reading.Printed.pounds;
import static uk.gov.sop.expenses.reading.Sale.pick;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/** Receipts as different trades print them. */
enum Layout {
    TILL_SLIP {
        @Override
        MadeReceipt.Truth print(Paper paper, Random random) {
            Sale sale = Sale.of(random, SHOPS, GROCERIES, 2 + random.nextInt(9), 60, 900);
            head(paper, sale);
            sale.items().forEach(item -> paper.row(item.name(), plain(item.price())));
            long vat = sale.vatIn(sale.total());
            paper.rule();
            if (random.nextBoolean()) {
                paper.row("SUBTOTAL", plain(sale.total()));
            }
            paper.bold(pick(random, "TOTAL", "TOTAL TO PAY", "TOTAL GBP"), pounds(sale.total()), 130);
            if (random.nextBoolean()) {
                long cash = (sale.total() / 1000 + 1) * 1000;
                paper.row("CASH", pounds(cash)).row("CHANGE", pounds(cash - sale.total()));
            } else {
                paper.row(pick(random, "VISA DEBIT", "MASTERCARD", "CONTACTLESS"), pounds(sale.total()));
            }
            paper.gap().row("VAT @ " + sale.vatPercent() + ".0%", pounds(vat));
            paper.left("Date: " + Printed.date(sale.date(), random) + "  " + sale.time());
            paper.left("Till 03 Trans 00" + (1000 + random.nextInt(9000))).gap();
            paper.centre("Thank you for shopping with us");
            return truth(sale.shop(), sale.date(), sale.total(), "GBP", vat);
        }
    },
    RAIL_TICKET {
        @Override
        MadeReceipt.Truth print(Paper paper, Random random) {
            Sale sale = Sale.of(random, new String[] {"Trains", "Railway"}, STATIONS, 1, 450, 19900);
            paper.heading(sale.shop(), 150).centre("Ticket and receipt").gap();
            paper.row("Class STD", "Ticket type " + pick(random, "ANYTIME R", "OFF-PEAK S", "ADVANCE"));
            paper.row("From", pick(random, STATIONS)).row("To", pick(random, STATIONS));
            paper.row("Date of issue", Printed.date(sale.date(), random)).row("Time", sale.time() + "");
            paper.row("Route", "ANY PERMITTED")
                    .row("Number", "4" + random.nextInt(100_000))
                    .gap();
            paper.bold(pick(random, "Price", "Total", "Fare paid"), pounds(sale.total()), 120);
            paper.row("Paid by", "CARD");
            return truth(sale.shop(), sale.date(), sale.total(), "GBP", null);
        }
    },
    TAXI {
        @Override
        MadeReceipt.Truth print(Paper paper, Random random) {
            Sale sale = Sale.of(random, new String[] {"Cars", "Taxis", "Cabs"}, STATIONS, 1, 500, 6500);
            paper.heading(sale.shop(), 130)
                    .centre("Tel 0117 496 0" + (100 + random.nextInt(900)))
                    .gap();
            paper.row("Date", Printed.date(sale.date(), random) + " " + sale.time());
            paper.row("Driver", "" + (100 + random.nextInt(900)))
                    .row("Distance", "" + (1 + random.nextInt(20)) + ".4 mi");
            long tip = 100L * random.nextInt(4);
            paper.row("Fare", pounds(sale.total()));
            if (tip > 0) {
                paper.row("Tip", pounds(tip));
            }
            paper.bold(pick(random, "Total", "TOTAL PAID", "Amount paid"), pounds(sale.total() + tip), 120)
                    .gap();
            paper.centre("Not VAT registered").centre("Have a safe journey");
            return truth(sale.shop(), sale.date(), sale.total() + tip, "GBP", null);
        }
    },
    HOTEL_INVOICE {
        @Override
        MadeReceipt.Truth print(Paper paper, Random random) {
            Sale sale =
                    Sale.of(random, HOTELS, new String[] {"Room and breakfast"}, 1 + random.nextInt(3), 6900, 16900);
            LocalDate arrival = sale.date().minusDays(sale.items().size());
            head(paper, sale);
            paper.heading("TAX INVOICE", 110).row("Invoice no", "INV" + (10_000 + random.nextInt(90_000)));
            String pattern = pick(random, "dd/MM/yyyy", "d MMMM yyyy", "dd-MMM-yy");
            paper.row("Invoice date", Printed.date(sale.date(), pattern));
            paper.row("Arrival", Printed.date(arrival, pattern)).row("Departure", Printed.date(sale.date(), pattern));
            paper.row("Room", "" + (101 + random.nextInt(400))).gap();
            for (int i = 0; i < sale.items().size(); i++) {
                paper.row(
                        Printed.date(arrival.plusDays(i), "dd/MM") + " "
                                + sale.items().get(i).name(),
                        plain(sale.items().get(i).price()));
            }
            long vat = sale.total() / 6;
            paper.rule().row("Net", plain(sale.total() - vat)).row("VAT 20%", plain(vat));
            paper.bold(pick(random, "Total", "Invoice total", "Total amount due"), pounds(sale.total()), 115);
            paper.row("Paid by card", plain(sale.total())).row("Balance", "0.00");
            return truth(sale.shop(), sale.date(), sale.total(), "GBP", vat);
        }
    },
    RESTAURANT {
        @Override
        MadeReceipt.Truth print(Paper paper, Random random) {
            Sale sale = Sale.of(random, RESTAURANTS, DISHES, 2 + random.nextInt(5), 350, 2400);
            head(paper, sale);
            paper.row("Table " + (1 + random.nextInt(30)), "Covers " + (1 + random.nextInt(4)));
            paper.left(Printed.date(sale.date(), random) + " " + sale.time()).rule();
            sale.items().forEach(item -> paper.row("1 " + item.name(), plain(item.price())));
            long service = sale.total() / 8;
            long vat = sale.total() / 6;
            paper.rule().row(pick(random, "Subtotal", "Food and drink"), plain(sale.total()));
            paper.row("Service 12.5%", plain(service));
            paper.bold(pick(random, "TOTAL", "Total to pay", "Amount due"), pounds(sale.total() + service), 130);
            paper.row("VAT included", plain(vat))
                    .left("VAT No GB 123 4567 " + (10 + random.nextInt(90)))
                    .gap();
            paper.centre("Service is discretionary");
            return truth(sale.shop(), sale.date(), sale.total() + service, "GBP", vat);
        }
    },
    PARKING {
        @Override
        MadeReceipt.Truth print(Paper paper, Random random) {
            Sale sale = Sale.of(random, new String[] {"Car Park", "Parking"}, STATIONS, 1, 120, 2800);
            paper.heading(sale.shop(), 130).centre("Pay and display").gap();
            String pattern = pick(random, "dd/MM/yyyy", "dd MMM yyyy", "dd/MM/yy");
            paper.row("Paid on", Printed.date(sale.date(), pattern) + " " + sale.time());
            paper.row("Expires", Printed.date(sale.date().plusDays(random.nextInt(2)), pattern) + " 23:59");
            paper.row("Vehicle", "AB" + (10 + random.nextInt(80)) + " CDE");
            paper.bold(pick(random, "Amount", "Fee paid", "TOTAL"), pounds(sale.total()), 160);
            long vat = sale.total() / 6;
            paper.row("Incl. VAT 20%", pounds(vat)).row("Machine", "00" + random.nextInt(10));
            return truth(sale.shop(), sale.date(), sale.total(), "GBP", vat);
        }
    },
    CONTINENTAL {
        @Override
        MadeReceipt.Truth print(Paper paper, Random random) {
            Sale sale = Sale.of(
                    random, new String[] {"Bistro", "Brasserie", "Hof"}, DISHES, 2 + random.nextInt(4), 300, 3900);
            head(paper, sale);
            sale.items().forEach(item -> paper.row(item.name(), continental(item.price())));
            long vat = sale.total() * 19 / 119;
            paper.rule();
            paper.bold(pick(random, "TOTAL EUR", "Summe EUR", "TOTAL TTC"), continental(sale.total()) + " €", 130);
            paper.row(pick(random, "MwSt 19%", "TVA 19%"), continental(vat) + " €");
            paper.row("Carte bancaire", continental(sale.total())).gap();
            paper.left(Printed.date(sale.date(), pick(random, "dd.MM.yyyy", "dd/MM/yyyy", "dd.MM.yy")) + "  "
                    + sale.time());
            return truth(sale.shop(), sale.date(), sale.total(), "EUR", vat);
        }
    },
    CARD_SLIP {
        @Override
        MadeReceipt.Truth print(Paper paper, Random random) {
            Sale sale = Sale.of(random, SHOPS, GROCERIES, 1, 250, 8800);
            paper.heading(sale.shop(), 120).centre(sale.street()).gap();
            paper.row("M:12345", "T:" + (10_000_000 + random.nextInt(80_000_000)));
            paper.left(pick(random, "VISA CONTACTLESS", "MASTERCARD", "DEBIT VISA"))
                    .left("XXXX XXXX XXXX " + (1000 + random.nextInt(9000)));
            paper.centre("SALE").bold("AMOUNT", pounds(sale.total()), 110);
            paper.row("TOTAL", pounds(sale.total())).left("Verified by device");
            paper.row("DATE " + Printed.date(sale.date(), "dd/MM/yy"), "TIME " + sale.time());
            paper.row("AUTH CODE", "" + (100_000 + random.nextInt(899_999)))
                    .centre("CUSTOMER COPY")
                    .centre("Please retain");
            return truth(sale.shop(), sale.date(), sale.total(), "GBP", null);
        }
    },
    FUEL {
        @Override
        MadeReceipt.Truth print(Paper paper, Random random) {
            Sale sale = Sale.of(
                    random, new String[] {"Services", "Fuels"}, new String[] {"UNLEADED", "DIESEL"}, 1, 2000, 9500);
            head(paper, sale);
            paper.row(
                    "Pump " + (1 + random.nextInt(12)), sale.items().getFirst().name());
            paper.row(Printed.plain(sale.total() * 100 / 147) + " litres", "@ 147.9 p/l")
                    .rule();
            paper.bold(pick(random, "SALE TOTAL", "TOTAL"), pounds(sale.total()), 120);
            long vat = sale.total() / 6;
            paper.row("Net", plain(sale.total() - vat)).row("VAT 20.00%", plain(vat));
            paper.row("Debit Mastercard", pounds(sale.total()))
                    .left("Loyalty points earned 45")
                    .gap();
            paper.left(Printed.date(sale.date(), random) + " " + sale.time()).left("VAT Reg No 123 4567 89");
            return truth(sale.shop(), sale.date(), sale.total(), "GBP", vat);
        }
    },
    CAFE {
        @Override
        MadeReceipt.Truth print(Paper paper, Random random) {
            Sale sale = Sale.of(
                    random, new String[] {"Coffee", "Espresso Bar"}, GROCERIES, 1 + random.nextInt(4), 180, 850);
            paper.heading(sale.shop(), 140).centre(sale.street()).centre("ORDER 0" + (10 + random.nextInt(90)));
            paper.centre(Printed.date(sale.date(), random) + " " + sale.time()).rule();
            sale.items().forEach(item -> paper.row("1x " + item.name(), pounds(item.price())));
            long discount = sale.total() / 10;
            paper.rule().row("Sub-total", pounds(sale.total())).row("Staff discount 10%", "-" + pounds(discount));
            paper.bold(pick(random, "Balance due", "To pay", "Total"), pounds(sale.total() - discount), 110);
            paper.row("Card", pounds(sale.total() - discount)).gap().centre("See you soon!");
            return truth(sale.shop(), sale.date(), sale.total() - discount, "GBP", null);
        }
    };

    private static final String[] SHOPS = {"Stores", "Foods", "Supplies", "Bakery", "Chemist", "Stationers"};
    private static final String[] HOTELS = {"Hotel", "Lodge", "Inn", "Guest House"};
    private static final String[] RESTAURANTS = {"Kitchen", "Grill", "Tea Rooms", "Arms", "Pizzeria"};
    private static final String[] GROCERIES = {
        "Sandwich", "Mineral water", "Flat white", "Apples", "USB cable", "A4 paper", "Pens x10", "Crisps", "Yoghurt"
    };
    private static final String[] DISHES = {
        "Soup of the day", "Fish pie", "Mushroom risotto", "Sparkling water", "Side salad", "Lemon tart", "Coffee"
    };
    private static final String[] STATIONS = {
        "BRISTOL TM", "LEEDS", "READING", "YORK", "CARDIFF CTL", "PRESTON", "EXETER ST D", "LONDON TERMS"
    };

    /** Prints a random receipt and says what a person would read from it. */
    abstract MadeReceipt.Truth print(Paper paper, Random random);

    private static void head(Paper paper, Sale sale) {
        paper.heading(sale.shop().toUpperCase(Locale.UK), 150)
                .centre(sale.street())
                .centre("Anytown AT1 2BC");
        paper.centre("www.example.com").gap();
    }

    private static MadeReceipt.Truth truth(String shop, LocalDate date, long total, String currency, Long vat) {
        return new MadeReceipt.Truth(shop, date, total, currency, vat);
    }
}
