package ua.opencities.document.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1OctetStringParser;
import org.bouncycastle.asn1.ASN1SequenceParser;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1SetParser;
import org.bouncycastle.asn1.ASN1StreamParser;
import org.bouncycastle.asn1.BERTags;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.ContentInfoParser;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignedDataParser;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import ua.opencities.document.signature.certificate.Content;
import ua.opencities.shared.held.Held;

/** CMS SignedData, RFC 5652. */
final class Cms {
  /** Certificates, lists of revoked ones and signers together. */
  private static final int MOST_BESIDE = 4 << 20;

  private Cms() {}

  /**
   * A signature apart from what it is over, which is gone when this is closed.
   *
   * @param inside what came with it; empty for a detached one
   */
  record Apart(CMSSignedData signature, Optional<Held> inside) implements AutoCloseable {
    @Override
    public void close() {
      inside.ifPresent(Held::close);
    }
  }

  /** Empty when the bytes are no such thing, or one that is damaged. */
  static Optional<CMSSignedData> parsed(byte[] bytes) {
    try (var stream = new ASN1InputStream(bytes)) {
      // bytes after it are left alone: a PDF fills its place with zeros
      return Optional.of(new CMSSignedData(ContentInfo.getInstance(stream.readObject())));
    } catch (IOException | CMSException | RuntimeException | StackOverflowError damaged) {
      // the last for sequences nested without end
      return Optional.empty();
    }
  }

  /** The same of a file, whose content goes past memory. */
  static Optional<Apart> parsed(Held file) {
    Optional<Held> inside = Optional.empty();
    boolean done = false;
    try (var in = new Sparing(file.open(), MOST_BESIDE)) {
      int limit = (int) Math.min(Integer.MAX_VALUE, file.size() + 1);
      var parser = new ASN1StreamParser(in, limit);
      var outer = new ContentInfoParser((ASN1SequenceParser) parser.readObject());
      if (!CMSObjectIdentifiers.signedData.equals(outer.getContentType())) return Optional.empty();
      var data = SignedDataParser.getInstance(outer.getContent(BERTags.SEQUENCE));
      ASN1Set digests = whole(data.getDigestAlgorithms());
      ContentInfoParser content = data.getEncapContentInfo();
      var octets = (ASN1OctetStringParser) content.getContent(BERTags.OCTET_STRING);
      in.goesPast(true);
      if (octets != null) inside = Optional.of(Held.of(octets.getOctetStream(), Long.MAX_VALUE));
      in.goesPast(false);
      ASN1Set certificates = whole(data.getCertificates());
      ASN1Set revoked = whole(data.getCrls());
      ASN1Set signers = whole(data.getSignerInfos());
      var nothing = new ContentInfo(content.getContentType(), null);
      var apart = new SignedData(digests, nothing, certificates, revoked, signers);
      var signature = new CMSSignedData(new ContentInfo(CMSObjectIdentifiers.signedData, apart));
      done = true;
      return Optional.of(new Apart(signature, inside));
    } catch (IOException | CMSException | RuntimeException | StackOverflowError damaged) {
      return Optional.empty();
    } finally {
      if (!done) inside.ifPresent(Held::close);
    }
  }

  private static ASN1Set whole(ASN1SetParser set) {
    return set == null ? null : ASN1Set.getInstance(set.toASN1Primitive());
  }

  /** What is inside; empty for a detached signature. */
  static Optional<Content> content(CMSSignedData cms) {
    if (cms.getSignedContent() == null) return Optional.empty();
    var bytes = new ByteArrayOutputStream();
    try {
      cms.getSignedContent().write(bytes);
    } catch (IOException | CMSException damaged) {
      return Optional.empty();
    }
    return Optional.of(new Content(bytes.toByteArray()));
  }
}
