package ua.opencities.document.signature;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import ua.opencities.document.signature.certificate.Addition;
import ua.opencities.document.signature.certificate.Chain;
import ua.opencities.document.signature.certificate.Content;
import ua.opencities.document.signature.certificate.ContentDigest;
import ua.opencities.document.signature.certificate.Doubt;
import ua.opencities.document.signature.certificate.Finding;
import ua.opencities.document.signature.certificate.Proof;
import ua.opencities.document.signature.certificate.Signer;

/** Reads who signed one CMS SignedData. */
final class CmsSigners {
  /** No paper has more; a file of thousands would only keep the server busy. */
  private static final int MOST = 20;

  private static final int MOST_CERTIFICATES = 20;
  private final Trust trust;

  CmsSigners(Trust trust) {
    this.trust = trust;
  }

  /**
   * @param bound what the signature says of its content, by which the original can be looked for
   */
  record Read(Signature signature, Optional<ContentDigest> bound) {
    private Read with(Set<Addition> additions) {
      return new Read(signature.with(additions), bound);
    }
  }

  /**
   * @param content what was signed; empty when it is not at hand
   * @throws SignatureNotReadable when nobody signed, or far too many did
   */
  List<Read> of(CMSSignedData cms, Optional<Content> content) {
    Collection<SignerInformation> signers = cms.getSignerInfos().getSigners();
    if (signers.isEmpty()) throw SignatureNotReadable.empty();
    if (signers.size() > MOST) throw SignatureNotReadable.damaged();
    List<X509CertificateHolder> brought = certificates(cms);
    return signers.stream()
        .map(signer -> read(cms, signer, brought, content).with(CmsAdditions.of(cms, signer)))
        .toList();
  }

  private Read read(
      CMSSignedData cms,
      SignerInformation signer,
      List<X509CertificateHolder> brought,
      Optional<Content> content) {
    var by = brought.stream().filter(signer.getSID()::match).findFirst();
    String algorithm =
        Proof.shown(
            signer.toASN1Structure().getDigestEncryptionAlgorithm(), signer.getDigestAlgorithmID());
    if (by.isEmpty())
      return new Read(
          new Signature(
              SignatureForm.CADES,
              Optional.empty(),
              claimedAt(signer),
              Optional.empty(),
              algorithm,
              Finding.unknown(Doubt.CERTIFICATE_ABSENT),
              Covered.ELSEWHERE,
              Chain.NOT_CHECKED),
          Optional.empty());
    Finding finding = SignerProof.of(signer, by.get(), cms.getSignedContentTypeOID(), content);
    List<X509CertificateHolder> stampers = new ArrayList<>(brought);
    stampers.addAll(trust.stampers());
    Optional<TimeStamp> stamp = TimeStamp.of(signer, stampers);
    return new Read(
        new Signature(
            SignatureForm.CADES,
            Optional.of(Signer.of(by.get())),
            claimedAt(signer),
            stamp.map(TimeStamp::at),
            algorithm,
            finding,
            Covered.ELSEWHERE,
            trust.chain(by.get(), brought, stamp)),
        SignerProof.bound(signer, by.get()));
  }

  private static List<X509CertificateHolder> certificates(CMSSignedData cms) {
    return cms.getCertificates().getMatches(null).stream().limit(MOST_CERTIFICATES).toList();
  }

  private static Optional<Instant> claimedAt(SignerInformation signer) {
    AttributeTable signed = signer.getSignedAttributes();
    Attribute time = signed == null ? null : signed.get(CMSAttributes.signingTime);
    if (time == null || time.getAttrValues().size() == 0) return Optional.empty();
    try {
      return Optional.of(
          Time.getInstance(time.getAttrValues().getObjectAt(0)).getDate().toInstant());
    } catch (RuntimeException malformed) {
      return Optional.empty();
    }
  }
}
