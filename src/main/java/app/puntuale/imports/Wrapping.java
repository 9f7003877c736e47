package app.puntuale.imports;

import java.util.List;
import java.util.stream.Stream;

/// How the XML came: its envelopes and its encoding.
///
/// @param layers envelopes around the XML, outermost first; `XADES` for a signature inside it or around it
/// @param encoding as the XML declaration says it, or empty text
/// @param bom whether a byte order mark comes first
public record Wrapping(List<Layer> layers, SignatureCheck signature, String encoding, boolean bom) {

    public static final Wrapping NONE = new Wrapping(List.of(), SignatureCheck.NONE, "", false);

    /// One envelope, or the signature inside the XML.
    public enum Layer {
        BASE64,
        CADES,
        /// A time stamp with what it stamps.
        TSD,
        XADES
    }

    /// Digest and signature value of the CAdES envelopes; neither the certificate's chain nor XAdES is checked.
    public enum SignatureCheck {
        NONE,
        VALID,
        /// No signer, no certificate, or an algorithm that nobody knows.
        NOT_CHECKABLE,
        INVALID;

        /// Of two signatures the one to worry about.
        public SignatureCheck worse(SignatureCheck other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    public Wrapping {
        layers = List.copyOf(layers);
    }

    /// The same with a signature inside the XML.
    public Wrapping withXades() {
        return new Wrapping(
                Stream.concat(layers.stream(), Stream.of(Layer.XADES)).toList(), signature, encoding, bom);
    }
}
