package ua.opencities.document.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import ua.opencities.document.signature.certificate.TrustedLists;
import ua.opencities.shared.held.Held;

/** What is read of a container with XML signatures. */
final class XadesRead {
  private XadesRead() {}

  static List<Signature> all(byte[] container) {
    return new ReadSignatures(new TrustedLists(), Clock.systemUTC())
        .in(Held.of(container), SignedFormat.CONTAINER, "a.asice", Originals.NONE);
  }

  static Signature one(Map<String, byte[]> files, String signature) {
    List<Signature> read = all(SampleContainer.xades(files, signature));
    assertThat(read).hasSize(1);
    return read.get(0);
  }

  static void refuses(byte[] container, String code) {
    assertThatThrownBy(() -> all(container))
        .isInstanceOfSatisfying(
            SignatureNotReadable.class, it -> assertThat(it.code()).isEqualTo(code));
  }
}
