package nl.schakel.assessment.analysis.ranking;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;

/**
 * Sources of chance that depend on a seed and on a purpose only. {@link Random} is used, because its algorithm is part of its
 * specification: the same seed gives the same numbers on every machine.
 */
final class Chance {

    private Chance() {}

    static Random of(long seed, String... purpose) {
        StringBuilder text = new StringBuilder().append(seed);
        for (String part : purpose) {
            text.append('|').append(part.length()).append(':').append(part);
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return new Random(ByteBuffer.wrap(hash).getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Impossible state: every Java platform has SHA-256", e);
        }
    }
}
