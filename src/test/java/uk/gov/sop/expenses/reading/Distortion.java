package uk.gov.sop.expenses.reading;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import java.util.Random;

/** What a phone, a pocket and a dim café do to a receipt. */
enum Distortion {
    CLEAN,
    ROTATED {
        @Override
        BufferedImage photograph(BufferedImage paper, Random random) {
            return rotated(paper, tenths(random, 10, 50), 225);
        }
    },
    NOISY {
        @Override
        BufferedImage photograph(BufferedImage paper, Random random) {
            return noisy(paper, 12 + random.nextInt(18), random);
        }
    },
    BLURRED {
        @Override
        BufferedImage photograph(BufferedImage paper, Random random) {
            return blurred(paper, 2 + random.nextInt(2));
        }
    },
    SHADED {
        @Override
        BufferedImage photograph(BufferedImage paper, Random random) {
            return shaded(paper, 35 + random.nextInt(30), random.nextBoolean());
        }
    },
    COMPRESSED {
        @Override
        int quality(Random random) {
            return 15 + random.nextInt(15);
        }
    },
    ON_A_TABLE {
        @Override
        BufferedImage photograph(BufferedImage paper, Random random) {
            return rotated(framed(paper, paper.getWidth() / 8), tenths(random, 0, 30), 70);
        }
    },
    ALL_AT_ONCE {
        @Override
        BufferedImage photograph(BufferedImage paper, Random random) {
            BufferedImage photograph = rotated(paper, tenths(random, 5, 35), 215);
            photograph = shaded(photograph, 20 + random.nextInt(20), random.nextBoolean());
            return noisy(blurred(photograph, 1 + random.nextInt(2)), 8 + random.nextInt(8), random);
        }

        @Override
        int quality(Random random) {
            return 40 + random.nextInt(30);
        }
    };

    BufferedImage photograph(BufferedImage paper, Random random) {
        return paper;
    }

    /** Of the JPEG, in percent. */
    int quality(Random random) {
        return 85;
    }

    /** Tenths of a degree, either way. */
    private static int tenths(Random random, int least, int most) {
        return (least + random.nextInt(most - least + 1)) * (random.nextBoolean() ? 1 : -1);
    }

    private static BufferedImage rotated(BufferedImage paper, int tenths, int background) {
        double angle = Math.toRadians(tenths / 10.0);
        int width = (int) (paper.getWidth() + paper.getHeight() * Math.abs(Math.sin(angle)));
        int height = (int) (paper.getHeight() + paper.getWidth() * Math.abs(Math.sin(angle)));
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = turned.createGraphics();
        pen.setColor(new Color(background, background, background));
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.rotate(angle, width / 2.0, height / 2.0);
        pen.drawImage(paper, (width - paper.getWidth()) / 2, (height - paper.getHeight()) / 2, null);
        pen.dispose();
        return turned;
    }

    private static BufferedImage framed(BufferedImage paper, int margin) {
        BufferedImage framed = new BufferedImage(
                paper.getWidth() + 2 * margin, paper.getHeight() + 2 * margin, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = framed.createGraphics();
        pen.setColor(new Color(70, 70, 70));
        pen.fillRect(0, 0, framed.getWidth(), framed.getHeight());
        pen.drawImage(paper, margin, margin, null);
        pen.dispose();
        return framed;
    }

    private static BufferedImage blurred(BufferedImage paper, int radius) {
        int side = 2 * radius + 1;
        float[] weights = new float[side * side];
        Arrays.fill(weights, 1f / weights.length);
        return new ConvolveOp(new Kernel(side, side, weights), ConvolveOp.EDGE_NO_OP, null).filter(paper, null);
    }

    private static BufferedImage noisy(BufferedImage paper, int spread, Random random) {
        return each(paper, (grey, x, y) -> grey + (int) (random.nextGaussian() * spread));
    }

    /** Darker towards one side or the bottom, by up to the given percentage. */
    private static BufferedImage shaded(BufferedImage paper, int percent, boolean sideways) {
        return each(paper, (grey, x, y) -> {
            int along = sideways ? x * 100 / paper.getWidth() : y * 100 / paper.getHeight();
            return grey * (10_000 - percent * along) / 10_000;
        });
    }

    private static BufferedImage each(BufferedImage paper, Tone tone) {
        BufferedImage toned = new BufferedImage(paper.getWidth(), paper.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        WritableRaster to = toned.getRaster();
        for (int y = 0; y < paper.getHeight(); y++) {
            for (int x = 0; x < paper.getWidth(); x++) {
                int grey = tone.of(paper.getRaster().getSample(x, y, 0), x, y);
                to.setSample(x, y, 0, Math.clamp(grey, 0, 255));
            }
        }
        return toned;
    }

    private interface Tone {
        int of(int grey, int x, int y);
    }
}
