package ua.opencities.document.signature.certificate;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.BERTags;
import org.bouncycastle.asn1.ua.DSTU4145Params;
import org.bouncycastle.asn1.ua.UAObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.signers.DSTU4145Signer;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.util.Arrays;

/**
 * ДСТУ 4145-2002 in a polynomial basis, as Ukrainian keys are: its two numbers stand one after the
 * other in little-endian order.
 */
final class Dstu4145 {
  private static final String FAMILY = UAObjectIdentifiers.UaOid.getId() + ".1.3.";
  private static final Map<String, DigestKind> DIGESTS =
      Map.of(
          "1", DigestKind.GOST34311,
          "1.1", DigestKind.GOST34311,
          "6.1.1", DigestKind.KUPYNA256,
          "6.2.1", DigestKind.KUPYNA384,
          "6.3.1", DigestKind.KUPYNA512);

  private Dstu4145() {}

  static boolean isMeantBy(String signatureOid) {
    return signatureOid.startsWith(FAMILY);
  }

  /** The digest is part of the signature's algorithm; empty for a basis that is not read. */
  static Optional<DigestKind> digestOf(String signatureOid) {
    return Optional.ofNullable(DIGESTS.get(signatureOid.substring(FAMILY.length())));
  }

  /**
   * @throws IOException when the key or the value are not such ones
   */
  static boolean holds(SubjectPublicKeyInfo key, DigestKind digest, Content signed, byte[] value)
      throws IOException {
    var signer = new DSTU4145Signer();
    signer.init(false, PublicKeyFactory.createKey(key));
    byte[] hash = signed.digest(digest, dkeOf(key));
    return holds(signer, hash, value)
        || isWrapped(value) && holds(signer, hash, Arrays.copyOfRange(value, 2, value.length));
  }

  private static boolean holds(DSTU4145Signer signer, byte[] hash, byte[] numbers) {
    if (numbers.length == 0 || numbers.length % 2 != 0) return false;
    int half = numbers.length / 2;
    return signer.verifySignature(
        hash,
        number(Arrays.copyOfRange(numbers, 0, half)),
        number(Arrays.copyOfRange(numbers, half, numbers.length)));
  }

  /** Certificates, and some programs' signatures, have an octet string inside the value. */
  private static boolean isWrapped(byte[] value) {
    return value.length > 2 && value[0] == BERTags.OCTET_STRING && value[1] == value.length - 2;
  }

  private static BigInteger number(byte[] littleEndian) {
    return new BigInteger(1, Arrays.reverse(littleEndian));
  }

  static byte[] defaultDke() {
    return DSTU4145Params.getDefaultDKE();
  }

  /** The key's substitution table for ГОСТ 34.311; the default one when it names none. */
  static byte[] dkeOf(SubjectPublicKeyInfo key) {
    if (!isMeantBy(key.getAlgorithm().getAlgorithm().getId())) return defaultDke();
    try {
      byte[] dke = DSTU4145Params.getInstance(key.getAlgorithm().getParameters()).getDKE();
      return dke == null || dke.length != 64 ? defaultDke() : dke;
    } catch (RuntimeException noSuchParameters) {
      return defaultDke();
    }
  }
}
