package ua.opencities.document.signature;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.esf.ESFAttributes;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import ua.opencities.document.signature.certificate.Addition;

/** What CAdES (ETSI EN 319 122-1, clause 5.5 and annex A) adds so that a signature lasts. */
final class CmsAdditions {
  private static final Map<ASN1ObjectIdentifier, Addition> BESIDE =
      Map.of(
          ESFAttributes.archiveTimestamp,
          Addition.ARCHIVE_STAMP,
          ESFAttributes.archiveTimestampV2,
          Addition.ARCHIVE_STAMP,
          // archive-time-stamp-v3 and long-term-validation, which the library has no names for
          new ASN1ObjectIdentifier("0.4.0.1733.2.4"),
          Addition.ARCHIVE_STAMP,
          new ASN1ObjectIdentifier("0.4.0.1733.2.2"),
          Addition.ARCHIVE_STAMP,
          ESFAttributes.revocationValues,
          Addition.REVOCATION,
          ESFAttributes.revocationRefs,
          Addition.REVOCATION);

  /** Adobe's, which is signed with the rest. */
  private static final ASN1ObjectIdentifier OF_ADOBE =
      new ASN1ObjectIdentifier("1.2.840.113583.1.1.8");

  private CmsAdditions() {}

  static Set<Addition> of(CMSSignedData cms, SignerInformation signer) {
    Set<Addition> found = EnumSet.noneOf(Addition.class);
    AttributeTable beside = signer.getUnsignedAttributes();
    if (beside != null)
      BESIDE.forEach(
          (type, addition) -> {
            if (beside.get(type) != null) found.add(addition);
          });
    AttributeTable signed = signer.getSignedAttributes();
    boolean ofAdobe = signed != null && signed.get(OF_ADOBE) != null;
    if (ofAdobe || bringsRevocation(cms)) found.add(Addition.REVOCATION);
    return found;
  }

  private static boolean bringsRevocation(CMSSignedData cms) {
    return !cms.getCRLs().getMatches(null).isEmpty()
        || !cms.getOtherRevocationInfo(CMSObjectIdentifiers.id_ri_ocsp_response)
            .getMatches(null)
            .isEmpty();
  }
}
