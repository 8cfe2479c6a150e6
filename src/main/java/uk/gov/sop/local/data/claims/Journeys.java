package uk.gov.sop.local.data.claims;

import java.util.List;
import java.util.Map;
import uk.gov.sop.local.data.Dice;
import uk.gov.sop.local.data.cast.Place;

/** Where people travel on duty: towns near their office by car, London or out of it by train. Fares are invented. */
final class Journeys {

    record Drive(String to, int miles) {}

    record Train(String to, long fare) {}

    private static final Map<Place, List<Drive>> NEARBY = Map.ofEntries(
            near(Place.LONDON, "Slough", 24, "Luton", 34, "Reading", 41),
            near(Place.LEEDS, "Bradford", 10, "Huddersfield", 19, "Hull", 60),
            near(Place.YORK, "Selby", 14, "Malton", 18, "Scarborough", 41),
            near(Place.MANCHESTER, "Stockport", 8, "Bolton", 12, "Preston", 34),
            near(Place.BIRMINGHAM, "Dudley", 10, "Coventry", 22, "Stafford", 29),
            near(Place.BRISTOL, "Bath", 13, "Gloucester", 36, "Taunton", 50),
            near(Place.EXETER, "Tiverton", 16, "Barnstaple", 40, "Plymouth", 44),
            near(Place.NEWCASTLE, "Sunderland", 12, "Durham", 18, "Hexham", 23),
            near(Place.CARDIFF, "Newport", 14, "Merthyr Tydfil", 24, "Abergavenny", 31),
            near(Place.SWANSEA, "Neath", 10, "Carmarthen", 30, "Haverfordwest", 60),
            near(Place.EDINBURGH, "Livingston", 17, "Dunfermline", 18, "Galashiels", 34),
            near(Place.GLASGOW, "Paisley", 9, "Stirling", 27, "Ayr", 38),
            near(Place.BELFAST, "Lisburn", 9, "Ballymena", 28, "Armagh", 40));

    /** To London and back; none over the sea. */
    private static final Map<Place, Long> LONDON_FARES = Map.ofEntries(
            Map.entry(Place.LEEDS, 9_840L),
            Map.entry(Place.YORK, 9_420L),
            Map.entry(Place.MANCHESTER, 9_660L),
            Map.entry(Place.BIRMINGHAM, 5_850L),
            Map.entry(Place.BRISTOL, 7_420L),
            Map.entry(Place.EXETER, 8_230L),
            Map.entry(Place.NEWCASTLE, 11_360L),
            Map.entry(Place.CARDIFF, 8_110L),
            Map.entry(Place.SWANSEA, 8_890L),
            Map.entry(Place.EDINBURGH, 12_420L),
            Map.entry(Place.GLASGOW, 12_650L));

    private static final List<Place> BY_TRAIN =
            LONDON_FARES.keySet().stream().sorted().toList();

    private Journeys() {}

    static Drive drive(Place from, Dice dice) {
        return dice.pick(NEARBY.getOrDefault(from, List.of()));
    }

    /** All three towns and back. */
    static Drive round(Place from, Dice dice) {
        List<Drive> towns = NEARBY.getOrDefault(from, List.of());
        String names = towns.get(0).to() + ", " + towns.get(1).to() + " and "
                + towns.get(2).to();
        return new Drive(names, dice.between(172, 214));
    }

    static Train far(Place from, Dice dice) {
        Place other = from == Place.LONDON ? dice.pick(BY_TRAIN) : from;
        long fare = LONDON_FARES.getOrDefault(other, 0L) + 5L * dice.below(300);
        return fare < 2_000 ? near(from, dice) : new Train(from == Place.LONDON ? other.town() : "London", fare);
    }

    /** Under the five pounds from which most departments want a receipt. */
    static Train near(Place from, Dice dice) {
        return new Train(drive(from, dice).to(), 5L * dice.between(58, 98));
    }

    private static Map.Entry<Place, List<Drive>> near(Place from, Object... townsAndMiles) {
        return Map.entry(
                from,
                List.of(
                        new Drive((String) townsAndMiles[0], (int) townsAndMiles[1]),
                        new Drive((String) townsAndMiles[2], (int) townsAndMiles[3]),
                        new Drive((String) townsAndMiles[4], (int) townsAndMiles[5])));
    }
}
