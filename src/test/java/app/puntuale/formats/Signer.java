package app.puntuale.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.BEROctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.Evidence;
import org.bouncycastle.asn1.cms.TimeStampAndCRL;
import org.bouncycastle.asn1.cms.TimeStampTokenEvidence;
import org.bouncycastle.asn1.cms.TimeStampedData;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSSignedDataStreamGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;

/// Signs fixtures as the programs of the professionals do, with a key made for the test.
public record Signer(PrivateKey key, X509CertificateHolder certificate, String algorithm) {

    private static final Instant NOW = Instant.parse("2026-01-31T10:00:00Z");

    public static Signer rsa() {
        return of("RSA", 2048, "SHA256withRSA");
    }

    static Signer ellipticCurve() {
        return of("EC", 256, "SHA256withECDSA");
    }

    /// In DER, the content inside.
    public byte[] sign(byte[] content) {
        return sign(content, true);
    }

    /// The signature alone.
    byte[] signDetached(byte[] content) {
        return sign(content, false);
    }

    /// In BER of indefinite length, the content in pieces.
    byte[] signStreaming(byte[] content) {
        var out = new ByteArrayOutputStream();
        try {
            var generator = new CMSSignedDataStreamGenerator();
            generator.addSignerInfoGenerator(signerInfo());
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            generator.setBufferSize(1000);
            try (var signed = generator.open(out, true)) {
                signed.write(content);
            }
        } catch (IOException | CMSException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private byte[] sign(byte[] content, boolean inside) {
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signerInfo());
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            return generator
                    .generate(new CMSProcessableByteArray(content), inside)
                    .getEncoded("DER");
        } catch (IOException | CMSException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// An envelope that nobody has signed.
    static byte[] wrapUnsigned(byte[] content) {
        try {
            return new CMSSignedDataGenerator()
                    .generate(new CMSProcessableByteArray(content), true)
                    .getEncoded("DER");
        } catch (IOException | CMSException e) {
            throw new IllegalStateException(e);
        }
    }

    /// By both, neither around the other.
    byte[] signWith(Signer other, byte[] content) {
        try {
            var generator = new CMSSignedDataGenerator();
            for (var signer : List.of(this, other)) {
                generator.addSignerInfoGenerator(signer.signerInfo());
                generator.addCertificates(new JcaCertStore(List.of(signer.certificate)));
            }
            return generator
                    .generate(new CMSProcessableByteArray(content), true)
                    .getEncoded("DER");
        } catch (IOException | CMSException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A time stamp (RFC 5544) with what it stamps; the stamp itself says nothing.
    static byte[] stamp(byte[] content) {
        return stamped(new BEROctetString(content));
    }

    /// Of something that is elsewhere.
    static byte[] stampAlone() {
        return stamped(null);
    }

    private static byte[] stamped(@Nullable ASN1OctetString content) {
        var nothing = new ContentInfo(PKCSObjectIdentifiers.data, new DEROctetString(new byte[0]));
        var evidence = new Evidence(new TimeStampTokenEvidence(new TimeStampAndCRL(nothing)));
        var data = new TimeStampedData((ASN1IA5String) null, null, content, evidence);
        try {
            return new ContentInfo(CMSObjectIdentifiers.timestampedData, data).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private SignerInfoGenerator signerInfo() throws OperatorCreationException, GeneralSecurityException {
        return new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .build(new JcaContentSignerBuilder(algorithm).build(key), certificate);
    }

    private static Signer of(String keys, int size, String algorithm) {
        try {
            var generator = KeyPairGenerator.getInstance(keys);
            generator.initialize(size);
            var pair = generator.generateKeyPair();
            var name = new X500Name("CN=Prova");
            var certificate = new JcaX509v3CertificateBuilder(
                            name,
                            BigInteger.valueOf(size),
                            Date.from(NOW),
                            Date.from(NOW.plusSeconds(1)), // long expired: that is not asked
                            name,
                            pair.getPublic())
                    .build(new JcaContentSignerBuilder(algorithm).build(pair.getPrivate()));
            return new Signer(pair.getPrivate(), certificate, algorithm);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }
}
