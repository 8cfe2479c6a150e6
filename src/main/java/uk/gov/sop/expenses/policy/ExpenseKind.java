package uk.gov.sop.expenses.policy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What staff claim for. How a line of it is filled in is said by its {@link LineForm}. */
@Schema(name = "ExpenseKind")
public enum ExpenseKind {
    TRAIN("Train", LineForm.FARE),
    AIR("Flight", LineForm.FARE),
    BUS_UNDERGROUND("Bus, tram and underground", LineForm.TRANSPORT),
    TAXI("Taxi", LineForm.TRANSPORT),
    CAR_MILEAGE("Miles in your own car or van", LineForm.CAR),
    MOTORCYCLE_MILEAGE("Miles on your own motorcycle", LineForm.RIDE),
    CYCLE_MILEAGE("Miles on your own cycle", LineForm.RIDE),
    COMPANY_CAR_MILEAGE("Fuel for a company car", LineForm.COMPANY_CAR),
    PARKING_TOLLS("Parking and tolls", LineForm.COST),
    HIRE_CAR("Hire car", LineForm.COST),
    HOTEL("Hotel", LineForm.STAY),
    STAYING_WITH_FRIENDS("Staying with friends or family", LineForm.NIGHTS),
    SUBSISTENCE("Meals while travelling, at the scale rate", LineForm.AWAY),
    MEALS("Meals while travelling, at cost", LineForm.COST),
    INCIDENTALS("Personal incidental expenses overnight", LineForm.INCIDENTALS),
    TELEPHONE_BROADBAND("Telephone and broadband", LineForm.COST),
    TRAINING("Training", LineForm.COST),
    PROFESSIONAL_FEES("Professional fees", LineForm.COST),
    EYE_TEST("Eye test", LineForm.COST),
    OFFICE_EQUIPMENT("Office equipment", LineForm.COST),
    HOSPITALITY("Hospitality", LineForm.COST),
    OVERSEAS_TRAVEL("Overseas travel", LineForm.COST),
    OTHER("Other", LineForm.COST),

    /** Made by the service when a rate is changed after it was paid; nobody claims it. */
    RATE_TOP_UP("Rate top-up", LineForm.ADJUSTMENT);

    private final String title;
    private final LineForm form;

    ExpenseKind(String title, LineForm form) {
        this.title = title;
        this.form = form;
    }

    public String title() {
        return title;
    }

    public LineForm form() {
        return form;
    }

    /** A journey paid by the mile, in whichever vehicle. */
    public boolean isDrive() {
        return form.has(LineField.MILES);
    }

    /** Miles that fill HMRC's threshold of the tax year (EIM31275): cars and vans of one's own, no others. */
    public boolean fillsThreshold() {
        return this == CAR_MILEAGE;
    }
}
