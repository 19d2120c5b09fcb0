package ua.opencities.document.signature.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.DSTU7564Digest;
import org.bouncycastle.crypto.digests.GOST3411Digest;
import org.bouncycastle.crypto.digests.MD5Digest;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;

/** The digests that bind content to a signature, by their object identifiers and XML addresses. */
public enum DigestKind {
  SHA256("SHA-256", "2.16.840.1.101.3.4.2.1", SHA256Digest::new, "xmlenc#sha256"),
  SHA384("SHA-384", "2.16.840.1.101.3.4.2.2", SHA384Digest::new, "xmldsig-more#sha384"),
  SHA512("SHA-512", "2.16.840.1.101.3.4.2.3", SHA512Digest::new, "xmlenc#sha512"),
  GOST34311(
      "ГОСТ 34.311",
      "1.2.804.2.1.1.1.1.2.1",
      GOST3411Digest::new,
      "xmlenc#gost34311",
      "xmldsig-more#gost34311"),
  KUPYNA256(
      "ДСТУ 7564-256",
      "1.2.804.2.1.1.1.1.2.2.1",
      () -> new DSTU7564Digest(256),
      "xmlenc#dstu7564-256",
      "xmldsig-more#dstu7564-256"),
  KUPYNA384(
      "ДСТУ 7564-384",
      "1.2.804.2.1.1.1.1.2.2.2",
      () -> new DSTU7564Digest(384),
      "xmlenc#dstu7564-384"),
  KUPYNA512(
      "ДСТУ 7564-512",
      "1.2.804.2.1.1.1.1.2.2.3",
      () -> new DSTU7564Digest(512),
      "xmlenc#dstu7564-512"),
  SHA1("SHA-1", "1.3.14.3.2.26", SHA1Digest::new, "xmldsig#sha1"),
  MD5("MD5", "1.2.840.113549.2.5", MD5Digest::new);

  private static final List<String> XML =
      List.of("http://www.w3.org/2001/04/", "http://www.w3.org/2000/09/");
  private final String shown;
  private final String oid;
  private final Supplier<Digest> made;
  private final List<String> xml;

  DigestKind(String shown, String oid, Supplier<Digest> made, String... xml) {
    this.shown = shown;
    this.oid = oid;
    this.made = made;
    this.xml = List.of(xml);
  }

  public static Optional<DigestKind> of(String oid) {
    return Arrays.stream(values()).filter(kind -> kind.oid.equals(oid)).findFirst();
  }

  /** By the address in an XML {@code DigestMethod}, or by {@code urn:oid:…}. */
  public static Optional<DigestKind> ofXml(String address) {
    return Arrays.stream(values())
        .filter(
            kind ->
                address.equals("urn:oid:" + kind.oid)
                    || kind.xml.stream().anyMatch(end -> isAddress(address, end)))
        .findFirst();
  }

  private static boolean isAddress(String address, String end) {
    return XML.stream().anyMatch(begin -> address.equals(begin + end));
  }

  public String oid() {
    return oid;
  }

  /** As people write it. */
  public String shown() {
    return shown;
  }

  /** Two contents with one such digest can be made, so it binds nothing. */
  public boolean isWeak() {
    return this == SHA1 || this == MD5;
  }

  /**
   * @param dke the key's own substitution table (ДКЕ), 64 bytes: ГОСТ 34.311 depends on it
   */
  byte[] of(InputStream content, byte[] dke) throws IOException {
    Digest digest = this == GOST34311 ? new GOST3411Digest(expanded(dke)) : made.get();
    byte[] piece = new byte[16 * 1024];
    for (int read = content.read(piece); read >= 0; read = content.read(piece))
      digest.update(piece, 0, read);
    byte[] value = new byte[digest.getDigestSize()];
    digest.doFinal(value, 0);
    return value;
  }

  /** Keys carry two numbers of the table in one byte. */
  private static byte[] expanded(byte[] dke) {
    byte[] table = new byte[dke.length * 2];
    for (int i = 0; i < dke.length; i++) {
      table[i * 2] = (byte) ((dke[i] >> 4) & 0xf);
      table[i * 2 + 1] = (byte) (dke[i] & 0xf);
    }
    return table;
  }
}
