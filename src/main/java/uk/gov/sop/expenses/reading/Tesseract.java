package uk.gov.sop.expenses.reading;

import static org.bytedeco.leptonica.global.leptonica.L_SEVERITY_NONE;
import static org.bytedeco.leptonica.global.leptonica.setMsgSeverity;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.gov.sop.expenses.reading.print.Reading;

/** Reads pictures where the native library and the language data are; elsewhere it says what is missing. */
@Singleton
class Tesseract {

    private static final String LANGUAGE = "eng";
    private static final List<Path> USUAL_FOLDERS = List.of(
            Path.of("/usr/share/tesseract-ocr/5/tessdata"),
            Path.of("/usr/share/tesseract-ocr/4.00/tessdata"),
            Path.of("/usr/share/tessdata"));

    private final Optional<Path> folder;

    /** @param configured the folder with the language data; where it is not said, the usual ones are looked at */
    Tesseract(@ConfigProperty(name = "sop.receipts.reading.tessdata") Optional<Path> configured) {
        this.folder = configured
                .map(Stream::of)
                .orElseGet(USUAL_FOLDERS::stream)
                .filter(candidate -> Files.isRegularFile(candidate.resolve(LANGUAGE + ".traineddata")))
                .findFirst();
    }

    /** A sentence about what is missing; empty where pictures can be read. */
    Optional<String> missing() {
        if (folder.isEmpty()) {
            return Optional.of("Reading is off on this service: there is no language data for it.");
        }
        return Native.LOADED
                ? Optional.empty()
                : Optional.of("Reading is off on this service: the library for it is not there.");
    }

    /** @param received the day on which the picture came */
    Reading read(byte[] content, String mediaType, LocalDate received) throws IOException {
        Picture picture = Picture.of(content, mediaType);
        try (TessBaseAPI engine = new TessBaseAPI()) {
            if (engine.Init(folder.orElseThrow().toString(), LANGUAGE) != 0) {
                throw new IOException("The language data cannot be used.");
            }
            engine.SetVariable("debug_file", "/dev/null");
            engine.SetPageSegMode(tesseract.PSM_SINGLE_BLOCK);
            Reading reading = Reading.of(new Recognition(engine, picture).page(), received);
            engine.End();
            return reading;
        }
    }

    /** Loaded when it is first asked for, and so not where nothing is ever read. */
    private static final class Native {

        static final boolean LOADED = load();

        private static boolean load() {
            try {
                Loader.load(tesseract.class);
                setMsgSeverity(L_SEVERITY_NONE);
                return true;
            } catch (LinkageError e) {
                return false;
            }
        }
    }
}
