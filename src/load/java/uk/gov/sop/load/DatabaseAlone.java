package uk.gov.sop.load;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The statements of a list and of a payslip, sent straight to PostgreSQL by {@code pgbench}. What never varies in them is
 * written out, and who asks is looked up first, which the database's times include.
 *
 * @param lists of transactions that read a list and record that
 * @param payslips of transactions that read a payslip and record that
 */
record DatabaseAlone(Timings lists, Timings payslips) {

    private static final int STEPS = 8;

    /** Of each connection, in which it reads the catalogue and plans; the service has done so when it is measured. */
    private static final int WARM_UP = 20;

    private static final Path FOLDER = Path.of(System.getProperty("sop.load.project", "."), "target/pgbench");

    /** In steps to as many arrivals a second, each a list and a payslip. */
    static DatabaseAlone measured(int arrivals, Duration during) {
        try {
            Files.createDirectories(FOLDER);
            deleteLogs();
            Path list = script("list", "payslip_list", "null", "person", ServiceStatements.payslipList());
            Path payslip = script("payslip", "payslip", ":department", "payslip", ServiceStatements.payslip());
            for (int step = 1; step <= STEPS; step++) {
                run(list, payslip, 2 * arrivals * step / STEPS, during.toSeconds() / STEPS);
            }
            return read();
        } catch (IOException e) {
            throw new IllegalStateException("pgbench, of PostgreSQL's client programs, cannot be run.", e);
        }
    }

    private static Path script(String name, String what, String department, String id, String query)
            throws IOException {
        return Files.writeString(FOLDER.resolve(name + ".sql"), """
                \\set n random(1, :people)
                select issuer, subject, person, payslip, department from load_person where n = :n \\gset
                begin;
                %s;
                %s;
                commit;
                """.formatted(
                        query,
                        ServiceStatements.disclosure()
                                .replace(":department", department)
                                .replace(":ids", "array[:" + id + "]")
                                .replace(":what", "'" + what + "'")));
    }

    private static void run(Path list, Path payslip, int rate, long seconds) throws IOException {
        URI database = URI.create(ServiceUnderLoad.DATABASE.substring("jdbc:".length()));
        List<String> command = List.of(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--client=16",
                "--rate=" + rate,
                "--time=" + seconds,
                "--file=" + list.toAbsolutePath(),
                "--file=" + payslip.toAbsolutePath(),
                "--define=people=" + ScaleData.PAID.get(),
                "--log",
                "--log-prefix=" + FOLDER.resolve("step-" + rate).toAbsolutePath(),
                "--host=" + database.getHost(),
                "--port=" + database.getPort(),
                "--username=sop_service",
                database.getPath().substring(1));
        File output = FOLDER.resolve("output.txt").toFile();
        try {
            int status = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output)
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IllegalStateException("pgbench failed: see " + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A transaction a line: client, number, time in microseconds, script, and when it was. */
    private static DatabaseAlone read() throws IOException {
        DatabaseAlone measured = new DatabaseAlone(new Timings(), new Timings());
        for (Path log : logs()) {
            for (String line : Files.readAllLines(log)) {
                String[] fields = line.split(" ");
                if (Integer.parseInt(fields[1]) < WARM_UP) {
                    continue;
                }
                Timings timings = fields[3].equals("0") ? measured.lists : measured.payslips;
                timings.add(Long.parseLong(fields[2]));
            }
        }
        return measured;
    }

    private static void deleteLogs() throws IOException {
        for (Path log : logs()) {
            Files.delete(log);
        }
    }

    private static List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith("step-"))
                    .toList();
        }
    }
}
