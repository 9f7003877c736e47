package app.puntuale.formats;

import app.puntuale.imports.Flaw;
import app.puntuale.imports.Wrapping.SignatureCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.Provider;
import java.util.NoSuchElementException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.RuntimeOperatorException;
import org.bouncycastle.util.Selector;

/// A CAdES envelope (`.p7m`) that has been opened, in DER or in BER of indefinite length.
final class SignedEnvelope {

    private static final Provider PROVIDER = new BouncyCastleProvider();

    private final byte[] content;
    private final SignatureCheck signature;

    private SignedEnvelope(byte[] content, SignatureCheck signature) {
        this.content = content;
        this.signature = signature;
    }

    byte[] content() {
        return content;
    }

    /// Of digest and signature value only: whether the certificate was good is not asked.
    SignatureCheck signature() {
        return signature;
    }

    /// Bytes behind the envelope are ignored, as they are by everybody who opens it.
    static SignedEnvelope open(byte[] bytes) throws RefusedException {
        try {
            var signed = new CMSSignedData(new ByteArrayInputStream(bytes));
            var content = signed.getSignedContent();
            if (content == null) {
                throw new RefusedException(Flaw.ENVELOPE_WITHOUT_CONTENT);
            }
            if (content.getContent() instanceof byte[] inside) {
                return new SignedEnvelope(inside, check(signed));
            }
            throw new RefusedException(Flaw.DAMAGED_ENVELOPE);
        } catch (CMSException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException
                | NoSuchElementException
                | ArithmeticException _) { // the library throws whatever it stumbles over
            throw new RefusedException(Flaw.DAMAGED_ENVELOPE);
        }
    }

    private static SignatureCheck check(CMSSignedData signed) {
        return signed.getSignerInfos().getSigners().stream()
                .map(signer -> check(signer, signed))
                .reduce(SignatureCheck::worse)
                .orElse(SignatureCheck.NOT_CHECKABLE);
    }

    @SuppressWarnings("unchecked") // the identifier of a signer selects certificates, but is declared raw
    private static SignatureCheck check(SignerInformation signer, CMSSignedData signed) {
        var certificates = signed.getCertificates().getMatches((Selector<X509CertificateHolder>) signer.getSID());
        try {
            for (var certificate : certificates) {
                var key = BouncyCastleProvider.getPublicKey(certificate.getSubjectPublicKeyInfo());
                var verifier = new JcaSimpleSignerInfoVerifierBuilder()
                        .setProvider(PROVIDER)
                        .build(key);
                return signer.verify(verifier) ? SignatureCheck.VALID : SignatureCheck.INVALID;
            }
            return SignatureCheck.NOT_CHECKABLE;
        } catch (CMSSignerDigestMismatchException _) {
            return SignatureCheck.INVALID;
        } catch (CMSException
                | OperatorCreationException
                | IOException
                | RuntimeOperatorException _) { // an algorithm or a certificate that the library does not know
            return SignatureCheck.NOT_CHECKABLE;
        }
    }
}
