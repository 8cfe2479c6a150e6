package uk.gov.sop.expenses.reading.print;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What a line is about, told by its words, with an eye for what recognition mistakes. */
enum Wording {
    TOTAL("TOTAL, TOTALS, AMOUNT DUE, BALANCE DUE, TO PAY, AMOUNT PAID, FARE PAID, FEE PAID, SUMME, "
            + "GESAMT, GESAMTBETRAG, TOTALE, A PAYER, ZU ZAHLEN, TOTAAL, IMPORTE, MONTANT"),
    PAYMENT("AMOUNT, BALANCE, PRICE, FARE, FEE, SALE, DUE, PAID, VISA, MASTERCARD, DEBIT, CREDIT, "
            + "CONTACTLESS, CARD, CARTE, KARTE, AMEX, MAESTRO, COST, CHARGE, BETRAG, PAYMENT"),
    PART("SUBTOTAL, SUB TOTAL, SOUS TOTAL, ZWISCHENSUMME, NET, NETTO, TIP, SERVICE, GRATUITY, DISCOUNT, "
            + "SAVINGS, SAVED, SAVING, POINTS, CASHBACK, DEPOSIT, DONATION, ROUNDING"),
    CASH("CASH, CHANGE, TENDERED, RENDU, BAR, ESPECES, CHANGE DUE"),
    TAX("VAT, TAX, MWST, TVA, IVA, BTW, UST, MOMS"),
    INCLUSIVE("INC, INCL, INCLUDING, TTC, GROSS, BRUTTO"),
    NUMBER("NO, NUMBER, REG, REGISTERED, REGISTRATION, INVOICE, NOT, NR, CODE, ID"),
    DATED("DATE, DATED, ISSUED, ISSUE, PAID, TAX POINT, DATUM"),
    OTHER_DAY("EXPIRES, EXPIRY, EXPIRE, VALID, UNTIL, ARRIVAL, ARRIVED, DEPARTURE, CHECK IN, CHECK OUT, DUE, "
            + "RETURN, RETURNS, BEFORE, ENTRY, DEPARTS, OUTWARD"),
    NO_NAME("RECEIPT, INVOICE, WELCOME, TEL, PHONE, WWW, COM, STREET, ROAD, LANE, AVENUE, DATE, TABLE, "
            + "THANK, CUSTOMER, COPY, PAY AND DISPLAY, TICKET, ORDER, TILL, CASHIER, SERVER");

    private final List<List<String>> phrases;

    /** @param phrases separated by commas, their words by spaces */
    Wording(String phrases) {
        this.phrases = Arrays.stream(phrases.split(", ", -1))
                .map(phrase -> List.of(phrase.split(" ", -1)))
                .toList();
    }

    boolean in(PrintedLine line) {
        return in(line.text());
    }

    boolean in(String text) {
        List<String> words = Arrays.stream(text.toUpperCase(Locale.UK)
                        .replaceAll("(?<=[A-Z])0|0(?=[A-Z])", "O")
                        .replaceAll("(?<=[A-Z])[1|](?=[A-Z])", "I")
                        .replace("À", "A")
                        .split("[^A-Z]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return phrases.stream().anyMatch(phrase -> says(words, phrase));
    }

    private static boolean says(List<String> words, List<String> phrase) {
        for (int i = 0; i + phrase.size() <= words.size(); i++) {
            int at = i;
            if (IntStream.range(0, phrase.size()).allMatch(j -> alike(words.get(at + j), phrase.get(j)))) {
                return true;
            }
        }
        return false;
    }

    /** Longer words may have one letter wrong, missing or too many. */
    private static boolean alike(String word, String wanted) {
        return word.equals(wanted) || (wanted.length() >= 5 && Spelling.oneLetterApart(word, wanted));
    }
}
