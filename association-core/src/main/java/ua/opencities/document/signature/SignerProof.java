package ua.opencities.document.signature;

import java.io.IOException;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.SignerInformation;
import ua.opencities.document.signature.certificate.Content;
import ua.opencities.document.signature.certificate.ContentDigest;
import ua.opencities.document.signature.certificate.DigestKind;
import ua.opencities.document.signature.certificate.Doubt;
import ua.opencities.document.signature.certificate.Finding;
import ua.opencities.document.signature.certificate.Proof;

/**
 * Whether one signer's signature holds. Nearly always the value signs a set of attributes, among
 * them the content's digest, so it can be checked without the content; then nobody knows what was
 * signed, and that is what is said.
 */
final class SignerProof {
  private SignerProof() {}

  static Finding of(
      SignerInformation signer,
      X509CertificateHolder by,
      String contentType,
      Optional<Content> content) {
    try {
      byte[] attributes = signer.getEncodedSignedAttributes();
      if (attributes == null)
        return content
            .map(it -> value(signer, by, it))
            .orElse(Finding.unknown(Doubt.ORIGINAL_ABSENT));
      Optional<DigestKind> kind = DigestKind.of(signer.getDigestAlgOID());
      if (kind.isEmpty()) return Finding.unknown(Doubt.ALGORITHM_UNKNOWN);
      if (kind.get().isWeak()) return Finding.unknown(Doubt.ALGORITHM_WEAK);
      if (!names(signer, by)) return Finding.broken(Doubt.CERTIFICATE_OTHER);
      Finding value = value(signer, by, new Content(attributes));
      if (!value.holds()) return value;
      return ofContent(signer, by, contentType, content);
    } catch (IOException | RuntimeException malformed) {
      return Finding.broken(Doubt.VALUE_WRONG);
    }
  }

  /** What the signed attributes say of the content; empty where there are none. */
  static Optional<ContentDigest> bound(SignerInformation signer, X509CertificateHolder by) {
    try {
      return attribute(signer, CMSAttributes.messageDigest)
          .map(it -> ASN1OctetString.getInstance(it).getOctets())
          .flatMap(
              value ->
                  DigestKind.of(signer.getDigestAlgOID())
                      .map(kind -> ContentDigest.by(by.getSubjectPublicKeyInfo(), kind, value)));
    } catch (RuntimeException malformed) {
      return Optional.empty();
    }
  }

  private static Finding ofContent(
      SignerInformation signer,
      X509CertificateHolder by,
      String contentType,
      Optional<Content> content) {
    boolean ofThisType =
        attribute(signer, CMSAttributes.contentType)
            .map(it -> ASN1ObjectIdentifier.getInstance(it).getId().equals(contentType))
            .orElse(true);
    Optional<ContentDigest> bound = bound(signer, by);
    if (bound.isEmpty() || !ofThisType) return Finding.broken(Doubt.VALUE_WRONG);
    return content
        .map(it -> bound.get().fits(it) ? Finding.HOLDS : Finding.broken(Doubt.CONTENT_CHANGED))
        .orElse(Finding.unknown(Doubt.ORIGINAL_ABSENT));
  }

  private static Finding value(SignerInformation signer, X509CertificateHolder by, Content signed) {
    return Proof.ofContent(
        by,
        signer.toASN1Structure().getDigestEncryptionAlgorithm(),
        signer.getDigestAlgorithmID(),
        signed,
        signer.getSignature());
  }

  /** The certificate is part of what is signed (CAdES): another with the same key is refused. */
  private static boolean names(SignerInformation signer, X509CertificateHolder by)
      throws IOException {
    byte[] certificate = by.getEncoded();
    var second = attribute(signer, PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    if (second.isPresent()) {
      ESSCertIDv2 named = SigningCertificateV2.getInstance(second.get()).getCerts()[0];
      return DigestKind.of(named.getHashAlgorithm().getAlgorithm().getId())
          .map(kind -> ContentDigest.by(by.getSubjectPublicKeyInfo(), kind, named.getCertHash()))
          .map(it -> it.fits(certificate))
          .orElse(true);
    }
    return attribute(signer, PKCSObjectIdentifiers.id_aa_signingCertificate)
        .map(it -> SigningCertificate.getInstance(it).getCerts()[0].getCertHash())
        .map(hash -> new ContentDigest(DigestKind.SHA1, hash).fits(certificate))
        .orElse(true);
  }

  private static Optional<ASN1Encodable> attribute(
      SignerInformation signer, ASN1ObjectIdentifier type) {
    AttributeTable signed = signer.getSignedAttributes();
    Attribute found = signed == null ? null : signed.get(type);
    return found == null || found.getAttrValues().size() == 0
        ? Optional.empty()
        : Optional.of(found.getAttrValues().getObjectAt(0));
  }
}
