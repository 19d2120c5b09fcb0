package ua.opencities.document.signature.certificate;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.Attribute;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.SubjectDirectoryAttributes;
import org.bouncycastle.cert.X509CertificateHolder;
import ua.opencities.shared.Text;

/**
 * Reads the names of a certificate. A person's tax number (РНОКПП) stands in the subject's serial
 * number and in an attribute of its own; neither is read, and ten digits in a row are struck out of
 * every word that is kept: Law 2297-VI, no more personal data than the purpose needs.
 */
final class SubjectWords {
  private static final ASN1ObjectIdentifier EDRPOU =
      new ASN1ObjectIdentifier("1.2.804.2.1.1.1.11.1.4.2.1");

  private static final Pattern TEN_DIGITS = Pattern.compile("(?<!\\d)\\d{10}(?!\\d)");
  private static final int MOST = 300;

  private SubjectWords() {}

  static Signer signer(X509CertificateHolder certificate) {
    X500Name subject = certificate.getSubject();
    X500Name issuer = certificate.getIssuer();
    return new Signer(
        word(subject, BCStyle.CN)
            .or(() -> fullName(subject))
            .or(() -> word(subject, BCStyle.O))
            .orElse("—"),
        word(subject, BCStyle.O),
        code(certificate),
        word(subject, BCStyle.T),
        word(issuer, BCStyle.CN).or(() -> word(issuer, BCStyle.O)).orElse("—"),
        certificate.getSerialNumber().toString(16));
  }

  private static Optional<String> fullName(X500Name subject) {
    String both =
        Stream.of(BCStyle.SURNAME, BCStyle.GIVENNAME)
            .flatMap(type -> word(subject, type).stream())
            .reduce("", (a, b) -> (a + " " + b).strip());
    return Optional.of(both).filter(name -> !name.isEmpty());
  }

  /**
   * From {@code organizationIdentifier}, {@code NTRUA-04056101}, or from the older attribute. A
   * sole trader's code is the person's tax number: only eight digits are an organisation's.
   */
  private static Optional<String> code(X509CertificateHolder certificate) {
    return Stream.concat(
            raw(certificate.getSubject(), BCStyle.ORGANIZATION_IDENTIFIER).stream()
                .map(it -> it.replaceFirst("^NTRUA-", "")),
            attribute(certificate).stream())
        .filter(it -> it.matches("\\d{8}"))
        .findFirst();
  }

  private static Optional<String> attribute(X509CertificateHolder certificate) {
    try {
      Extensions extensions = certificate.getExtensions();
      if (extensions == null) return Optional.empty();
      var several =
          SubjectDirectoryAttributes.getInstance(
              extensions.getExtensionParsedValue(Extension.subjectDirectoryAttributes));
      if (several == null) return Optional.empty();
      for (Object each : several.getAttributes()) {
        Attribute attribute = Attribute.getInstance(each);
        if (attribute.getAttrType().equals(EDRPOU)
            && attribute.getAttributeValues()[0] instanceof ASN1String code)
          return Optional.of(code.getString().strip());
      }
      return Optional.empty();
    } catch (RuntimeException malformed) {
      return Optional.empty();
    }
  }

  private static Optional<String> word(X500Name name, ASN1ObjectIdentifier type) {
    return raw(name, type)
        .map(it -> TEN_DIGITS.matcher(it).replaceAll("…"))
        .map(it -> it.length() > MOST ? it.substring(0, MOST) : it);
  }

  private static Optional<String> raw(X500Name name, ASN1ObjectIdentifier type) {
    return Arrays.stream(name.getRDNs(type))
        .flatMap(rdn -> Arrays.stream(rdn.getTypesAndValues()))
        .filter(it -> it.getType().equals(type))
        .map(it -> it.getValue())
        .map(it -> it instanceof ASN1String text ? text.getString() : IETFUtils.valueToString(it))
        .filter(Objects::nonNull)
        .flatMap(
            it ->
                Text.optional("certificate", it.replaceAll("\\s+", " "), Integer.MAX_VALUE)
                    .stream())
        .findFirst();
  }
}
