package ua.opencities.document.signature.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import ua.opencities.shared.held.Held;

/**
 * Bytes that were signed, or may have been. Each digest is computed once however many signers there
 * are: ГОСТ 34.311 takes a second for five megabytes.
 */
public final class Content {
  /** Honest signers share two or three digests; tables made up by the dozen only cost time. */
  private static final int MOST_DIGESTS = 8;

  private final Supplier<InputStream> opened;
  private final Map<String, byte[]> digests = new HashMap<>();

  /**
   * @param opened gives the bytes from the first on, each time anew
   */
  public Content(Supplier<InputStream> opened) {
    this.opened = opened;
  }

  public Content(Held held) {
    this(held::open);
  }

  public Content(byte[] bytes) {
    this(Held.of(bytes));
  }

  public InputStream open() {
    return opened.get();
  }

  public ContentDigest sha256() {
    return new ContentDigest(DigestKind.SHA256, digest(DigestKind.SHA256, Dstu4145.defaultDke()));
  }

  byte[] digest(DigestKind kind, byte[] dke) {
    String key = kind == DigestKind.GOST34311 ? kind + Arrays.toString(dke) : kind.name();
    if (digests.size() >= MOST_DIGESTS && !digests.containsKey(key))
      throw new IllegalArgumentException("too many kinds of digests");
    return digests.computeIfAbsent(key, unknown -> computed(kind, dke));
  }

  private byte[] computed(DigestKind kind, byte[] dke) {
    try (InputStream bytes = open()) {
      return kind.of(bytes, dke);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
