package nl.schakel.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Date;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.jcajce.JcaPGPObjectFactory;
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPContentVerifierBuilderProvider;
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPDigestCalculatorProviderBuilder;
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPKeyPair;

/** A key that signs one try and is then forgotten: it never touches a disk. */
final class ThrowAwayKey {

    private final PGPSecretKeyRing ring;

    private ThrowAwayKey(PGPSecretKeyRing ring) {
        this.ring = ring;
    }

    static ThrowAwayKey make() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(3072);
            var pair = new JcaPGPKeyPair(
                    PublicKeyPacket.VERSION_4, PGPPublicKey.RSA_GENERAL, generator.generateKeyPair(), new Date());
            var digest = new JcaPGPDigestCalculatorProviderBuilder().build().get(HashAlgorithmTags.SHA1);
            return new ThrowAwayKey(new PGPKeyRingGenerator(
                            PGPSignature.POSITIVE_CERTIFICATION,
                            pair,
                            "Throw-away key of a test",
                            digest,
                            null,
                            null,
                            new JcaPGPContentSignerBuilder(PGPPublicKey.RSA_GENERAL, HashAlgorithmTags.SHA256),
                            null)
                    .generateSecretKeyRing());
        } catch (GeneralSecurityException | PGPException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key as the signer takes it from its environment. */
    String armored() {
        var bytes = new ByteArrayOutputStream();
        try (var armor = ArmoredOutputStream.builder().build(bytes)) {
            ring.encode(armor);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toString(StandardCharsets.US_ASCII);
    }

    /** Whether a file was signed with this key, and is still as it was then. */
    boolean signed(Path file, Path signature) throws IOException {
        try (InputStream armor = PGPUtil.getDecoderStream(Files.newInputStream(signature))) {
            var list = (PGPSignatureList) new JcaPGPObjectFactory(armor).nextObject();
            PGPSignature first = list.get(0);
            if (first.getKeyID() != ring.getPublicKey().getKeyID()) {
                return false;
            }
            first.init(
                    new JcaPGPContentVerifierBuilderProvider().setProvider(new BouncyCastleProvider()),
                    ring.getPublicKey());
            first.update(Files.readAllBytes(file));
            return first.verify();
        } catch (PGPException e) {
            throw new IOException(e);
        }
    }
}
