package ua.opencities.document.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import ua.opencities.document.signature.certificate.Content;

/** CMS SignedData, RFC 5652. */
final class Cms {
  private Cms() {}

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
