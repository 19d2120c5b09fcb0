package ua.opencities.document.signature.certificate;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** What a signature says of its content: any bytes with this digest are what was signed. */
public final class ContentDigest {
  private final DigestKind kind;
  private final byte[] value;
  private final byte[] dke;

  public ContentDigest(DigestKind kind, byte[] value) {
    this(kind, value, Dstu4145.defaultDke());
  }

  private ContentDigest(DigestKind kind, byte[] value, byte[] dke) {
    this.kind = kind;
    this.value = value.clone();
    this.dke = dke;
  }

  /** Computed with the substitution table of the signer's key, where the digest has one. */
  public static ContentDigest by(SubjectPublicKeyInfo key, DigestKind kind, byte[] value) {
    return new ContentDigest(kind, value, Dstu4145.dkeOf(key));
  }

  public DigestKind kind() {
    return kind;
  }

  public boolean fits(Content content) {
    return MessageDigest.isEqual(value, content.digest(kind, dke));
  }

  public boolean fits(byte[] content) {
    return fits(new Content(content));
  }

  /**
   * In small hexadecimal digits, when it is this very digest: so files can be found by an index.
   */
  public Optional<String> sha256() {
    return kind == DigestKind.SHA256
        ? Optional.of(HexFormat.of().formatHex(value))
        : Optional.empty();
  }
}
