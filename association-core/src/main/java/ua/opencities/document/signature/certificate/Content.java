package ua.opencities.document.signature.certificate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Bytes that were signed, or may have been. Each digest is computed once however many signers there
 * are: ГОСТ 34.311 takes a second for five megabytes.
 */
public final class Content {
  /** Honest signers share two or three digests; tables made up by the dozen only cost time. */
  private static final int MOST_DIGESTS = 8;

  private final byte[] bytes;
  private final Map<String, byte[]> digests = new HashMap<>();

  public Content(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Not copied: files are large, and nobody here writes. */
  public byte[] bytes() {
    return bytes;
  }

  public ContentDigest sha256() {
    return new ContentDigest(DigestKind.SHA256, digest(DigestKind.SHA256, Dstu4145.defaultDke()));
  }

  byte[] digest(DigestKind kind, byte[] dke) {
    String key = kind == DigestKind.GOST34311 ? kind + Arrays.toString(dke) : kind.name();
    if (digests.size() >= MOST_DIGESTS && !digests.containsKey(key))
      throw new IllegalArgumentException("too many kinds of digests");
    return digests.computeIfAbsent(key, unknown -> kind.of(bytes, dke));
  }
}
