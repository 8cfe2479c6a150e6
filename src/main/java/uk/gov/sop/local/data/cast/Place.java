package uk.gov.sop.local.data.cast;

import java.util.List;

/** Towns with a made-up office. */
public enum Place {
    LONDON("London", Nation.ENGLAND),
    LEEDS("Leeds", Nation.ENGLAND),
    YORK("York", Nation.ENGLAND),
    MANCHESTER("Manchester", Nation.ENGLAND),
    BIRMINGHAM("Birmingham", Nation.ENGLAND),
    BRISTOL("Bristol", Nation.ENGLAND),
    EXETER("Exeter", Nation.ENGLAND),
    NEWCASTLE("Newcastle", Nation.ENGLAND),
    CARDIFF("Cardiff", Nation.WALES),
    SWANSEA("Swansea", Nation.WALES),
    EDINBURGH("Edinburgh", Nation.SCOTLAND),
    GLASGOW("Glasgow", Nation.SCOTLAND),
    BELFAST("Belfast", Nation.NORTHERN_IRELAND);

    public static final List<Place> ALL = List.of(values());

    private final String town;
    private final Nation nation;

    Place(String town, Nation nation) {
        this.town = town;
        this.nation = nation;
    }

    public String town() {
        return town;
    }

    public Nation nation() {
        return nation;
    }
}
