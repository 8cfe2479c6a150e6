package uk.gov.sop.local.data.pay;

import java.util.Map;

/** Departments as employers. HMRC has given out none of these references. */
final class Employers {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("AGO", "Attorney General's Office"),
            Map.entry("CO", "Cabinet Office"),
            Map.entry("DBT", "Department for Business and Trade"),
            Map.entry("DCMS", "Department for Culture, Media and Sport"),
            Map.entry("DEFRA", "Department for Environment, Food and Rural Affairs"),
            Map.entry("DESNZ", "Department for Energy Security and Net Zero"),
            Map.entry("DFE", "Department for Education"),
            Map.entry("DFT", "Department for Transport"),
            Map.entry("DSIT", "Department for Science, Innovation and Technology"),
            Map.entry("DWP", "Department for Work and Pensions"),
            Map.entry("EA", "Environment Agency"),
            Map.entry("GPA", "Government Property Agency"),
            Map.entry("HMT", "HM Treasury"),
            Map.entry("HO", "Home Office"),
            Map.entry("MHCLG", "Ministry of Housing, Communities and Local Government"),
            Map.entry("MOJ", "Ministry of Justice"),
            Map.entry("NE", "Natural England"));

    /** Of them all. */
    static final String ADDRESS = "1 Example Street, London";

    private Employers() {}

    static String name(String department) {
        return NAMES.getOrDefault(department, department);
    }

    static String payeReference(String department) {
        return "999/%s%05d".formatted(department, Math.floorMod(department.hashCode(), 100_000));
    }
}
