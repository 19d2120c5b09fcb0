package ua.opencities.document.signature;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import ua.opencities.document.signature.certificate.Content;
import ua.opencities.document.signature.certificate.ContentDigest;
import ua.opencities.document.signature.certificate.DigestKind;

/**
 * When a signature existed, by a third party's clock (RFC 3161).
 *
 * @param by whose key holds for the stamp; whether to believe them is for {@link Trust}
 */
record TimeStamp(Instant at, X509CertificateHolder by) {

  /** The stamp over this very signature; one over anything else, or a broken one, is none. */
  static Optional<TimeStamp> of(
      SignerInformation signer, Collection<X509CertificateHolder> candidates) {
    AttributeTable beside = signer.getUnsignedAttributes();
    Attribute stamp =
        beside == null ? null : beside.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
    if (stamp == null || stamp.getAttrValues().size() == 0) return Optional.empty();
    ASN1Encodable token = stamp.getAttrValues().getObjectAt(0);
    return of(token, new Content(signer.getSignature()), candidates);
  }

  /**
   * @param over what the stamp should be over
   */
  static Optional<TimeStamp> of(
      Object stamp, Content over, Collection<X509CertificateHolder> candidates) {
    try {
      var token = new TimeStampToken(ContentInfo.getInstance(stamp));
      return isOver(over, token) ? by(token, candidates) : Optional.empty();
    } catch (TSPException | IOException | RuntimeException malformed) {
      return Optional.empty();
    }
  }

  private static boolean isOver(Content signature, TimeStampToken token) {
    var info = token.getTimeStampInfo();
    return DigestKind.of(info.getMessageImprintAlgOID().getId())
        .filter(kind -> !kind.isWeak())
        .map(kind -> new ContentDigest(kind, info.getMessageImprintDigest()).fits(signature))
        .orElse(false);
  }

  private static Optional<TimeStamp> by(
      TimeStampToken token, Collection<X509CertificateHolder> candidates) {
    List<X509CertificateHolder> known = new ArrayList<>(candidates);
    known.addAll(token.getCertificates().getMatches(null));
    var cms = token.toCMSSignedData();
    var signer = cms.getSignerInfos().iterator().next();
    return known.stream()
        .filter(token.getSID()::match)
        .findFirst()
        .filter(
            by ->
                SignerProof.of(signer, by, cms.getSignedContentTypeOID(), Cms.content(cms)).holds())
        .map(by -> new TimeStamp(token.getTimeStampInfo().getGenTime().toInstant(), by));
  }
}
