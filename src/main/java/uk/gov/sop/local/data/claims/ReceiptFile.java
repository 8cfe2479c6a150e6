package uk.gov.sop.local.data.claims;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import uk.gov.sop.local.data.Dice;

/** A small but real picture or PDF of a made-up ticket. Made by hand: what draws pictures differs between machines. */
record ReceiptFile(String mediaType, byte[] content) {

    static final int WIDTH = 48;
    static final int HEIGHT = 32;
    /** A picture of some lines of print. */
    private static final byte[] JPEG = Base64.getDecoder().decode("""
            /9j/4AAQSkZJRgABAgAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEMrKCUlKFI6PjBDYVVmZF9VXVxreJmCa3GRc1xdhbaHkZ6jrK2sZ4C8yrun\
            yJmorKX/wAALCAAwACABAREA/8QAGAABAQEBAQAAAAAAAAAAAAAABAMFAQL/xAAvEAABAgQDBgUEAwAAAAAAAAABAgMABBESBRQxEyNVcZGjFSJh\
            gaEmMlJUotHw/9oACAEBAAA/ANuanZeTtzDll9bfKTWnLnB/GsP/AGP4K/qLMYjJzFNnMIJJtAJtJPIwqDzTsw1bl5Xb1rdvAmnWD5vEOGd9Me2p\
            qcKt7hy0ppql1KjXqIYkkpBKSkkaHURCaamHbcvNbClbt2FV6wfKYhxPsJjqZXEAoE4kFAHQsJofmGNBwJ3q0KVXVKSkU6mBYr4fuvEPWz7vSunt\
            APp7/bSFSysIWi1hhLoTrRhSyOZoY0WFoW2NmlSUp8oBQUU9iBE5p2Yaty8rt61u3gTTrB83iHDO+mEMPvrtD0otonU3pUkfNfiEQeaamHbcvNbC\
            lbt2FV6wfKYhxPsJijTE83W6dQ7X82NOhEMj/9k=""");

    static ReceiptFile of(Dice dice, LocalDate day, String journey, long pence) {
        String text = "%s  %s  GBP %d.%02d  ticket %06d"
                .formatted(day, journey, pence / 100, pence % 100, dice.below(1_000_000));
        return dice.below(3) == 0
                ? new ReceiptFile("application/pdf", pdf(text))
                : new ReceiptFile("image/jpeg", jpeg(text));
    }

    boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    /** The picture with the text as its comment, which makes each file another. */
    private static byte[] jpeg(String text) {
        byte[] comment = text.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(JPEG.length + comment.length + 4)
                .put(JPEG, 0, 2)
                .putShort((short) 0xFFFE)
                .putShort((short) (comment.length + 2))
                .put(comment)
                .put(JPEG, 2, JPEG.length - 2)
                .array();
    }

    private static byte[] pdf(String text) {
        String page = "BT /F1 11 Tf 20 60 Td (" + text + ") Tj ET";
        String[] objects = {
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 120]/Contents 4 0 R"
                    + "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
            "<</Length " + page.length() + ">>\nstream\n" + page + "\nendstream"
        };
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        StringBuilder places = new StringBuilder("xref\n0 5\n0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            places.append("%010d 00000 n \n".formatted(file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int start = file.length();
        file.append(places)
                .append("trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
