package uk.gov.sop.shared.sealing;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM (NIST SP 800-38D) with random nonces: a sealed value is 12 random bytes, the ciphertext, and the tag. A key
 * may seal 2^32 values so. A department of 140,000 that seals two a payslip gets there in a thousand years.
 */
final class AesGcm {

    static final int KEY_BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    /** Looking an algorithm up takes longer than sealing a payslip with it. Made when a thread first needs one. */
    private static final ThreadLocal<AesGcm> OF_THREAD = ThreadLocal.withInitial(AesGcm::new);

    private final Cipher cipher;
    private final SecureRandom random = new SecureRandom();

    private AesGcm() {
        try {
            this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-GCM.", e);
        }
    }

    static AesGcm ofThread() {
        return OF_THREAD.get();
    }

    static SecretKey key(byte[] bytes) {
        return new SecretKeySpec(bytes, "AES");
    }

    byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    byte[] seal(SecretKey key, byte[] bound, byte[] open) {
        byte[] nonce = randomBytes(NONCE_BYTES);
        byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + open.length + TAG_BYTES);
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(8 * TAG_BYTES, nonce));
            cipher.updateAAD(bound);
            cipher.doFinal(open, 0, open.length, sealed, NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Anything can be sealed with a key of 32 bytes.", e);
        }
    }

    /** @throws AEADBadTagException when it was sealed with another key, bound to something else, or changed */
    byte[] open(SecretKey key, byte[] bound, byte[] sealed) throws AEADBadTagException {
        if (sealed.length < NONCE_BYTES + TAG_BYTES) {
            throw new AEADBadTagException("It is too short to be sealed.");
        }
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(8 * TAG_BYTES, sealed, 0, NONCE_BYTES));
            cipher.updateAAD(bound);
            return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (AEADBadTagException closed) {
            throw closed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Anything of that length can be tried.", e);
        }
    }
}
