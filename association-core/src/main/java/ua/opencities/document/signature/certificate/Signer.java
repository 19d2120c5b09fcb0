package ua.opencities.document.signature.certificate;

import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * Who signed, in the words of the certificate.
 *
 * @param organisationCode ЄДРПОУ, 8 digits; a taxpayer's number in its place is left out
 * @param serial of the certificate, in small hexadecimal digits
 */
public record Signer(
    String name,
    Optional<String> organisation,
    Optional<String> organisationCode,
    Optional<String> position,
    String issuer,
    String serial) {
  public static Signer of(X509CertificateHolder certificate) {
    return SubjectWords.signer(certificate);
  }
}
